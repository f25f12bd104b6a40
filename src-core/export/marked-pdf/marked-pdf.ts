import type { Annotation } from '../../annotation/model'
import { noteText } from '../../annotation/note-text'
import { stands } from '../../annotation/stands'
import type { CollectedExport, ExportEntry } from '../collect-entries'
import type { ExportTools, MadeFile } from '../export-format'
import type { PdfMark, PdfRemark } from '../pdf-mark'
import type { RenderOptions } from '../render-options'
import { hueHex } from '../word-file/hue-hex'
import { exportWords } from '../words'

/** The colour of a passage without a theme, as in the window. */
const UNTAGGED = 'E6E3DA'

/** The PDF that one paper came from, with its annotations in it as any reader of PDFs shows them. */
export async function renderMarkedPdf(
  { documents, entries }: CollectedExport,
  { language }: RenderOptions,
  { markOriginal }: ExportTools,
): Promise<MadeFile> {
  const [only, ...others] = documents
  if (!only || others.length > 0) throw new Error('One paper is marked at a time.')
  const { document } = only
  const marks = entries.map(entry => markOf(entry, language))
  const { content, unplaced } = await markOriginal(document, marks)
  const comments = entries.reduce((sum, { replies }) => sum + replies.length, 0)
  const stem = document.source.name.replace(/^.*[\\/]/, '').replace(/\.pdf$/i, '')
  return {
    content,
    holds: { highlights: marks.length - unplaced, comments, unplaced },
    name: `${stem}-${exportWords(language).title.toLowerCase()}.pdf`,
  }
}

function markOf(
  { annotation, document, author, themes, quotation, replies }: ExportEntry,
  language: RenderOptions['language'],
): PdfMark {
  const words = exportWords(language)
  const names = themes.map(({ name }) => name).join('; ')
  const remark = remarkOf(annotation, author)
  const contents = [remark.contents, names && `${words.themes}: ${names}`].filter(Boolean).join('\n\n')
  const [first] = themes
  return {
    ...remark,
    contents,
    range: stands(document, annotation) ? { start: annotation.start, end: annotation.end } : null,
    colour: first ? hueHex(first.colour, 'background') : UNTAGGED,
    goesOn: words.goesOn,
    astray: [`${words.astray}: “${quotation.text}”`, contents].filter(Boolean).join('\n\n'),
    replies: replies.map(reply => remarkOf(reply.annotation, reply.author)),
  }
}

function remarkOf({ id, created, modified, note }: Annotation, author: string): PdfRemark {
  return { id, author, created, modified, contents: noteText(note) }
}
