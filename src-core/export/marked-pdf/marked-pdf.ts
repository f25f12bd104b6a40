import type { Annotation } from '../../annotation/model'
import { noteText } from '../../annotation/note-text'
import { stands } from '../../annotation/stands'
import { shownWords } from '../../answers/place-judgements'
import type { TextRange } from '../../document/model'
import type { CollectedExport, ExportEntry } from '../collect-entries'
import type { ExportTools, MadeFile } from '../export-format'
import type { ExportNote } from '../export-note'
import { type JudgedAnswer, judgedAnswers, tellJudgement } from '../judged-answers'
import type { PdfMark, PdfRemark } from '../pdf-mark'
import type { ExportRegion } from '../regions/export-region'
import { regionWords } from '../regions/region-words'
import type { RenderOptions } from '../render-options'
import { hueHex } from '../word-file/hue-hex'
import { exportWords } from '../words'

/** The colour of a passage without a theme, as in the window. */
const UNTAGGED = 'E6E3DA'
/** The line around a region without a theme. */
const UNTAGGED_LINE = '5B5A54'

/** The PDF that one paper came from, with its annotations in it as any reader of PDFs shows them. */
export async function renderMarkedPdf(
  source: CollectedExport,
  options: RenderOptions,
  { markOriginal }: ExportTools,
): Promise<MadeFile> {
  const { documents, entries, placedNotes = [], placedRegions = [] } = source
  const { language } = options
  const [only, ...others] = documents
  if (!only || others.length > 0) throw new Error('One paper is marked at a time.')
  const { document } = only
  const placed = placedNotes.flatMap(note => noteMark(note, language) ?? [])
  const regions = placedRegions.map(region => regionMark(region, language))
  const judged = judgedAnswers(source, options).flatMap(answer => judgementMarks(answer, language))
  const marks = [...entries.map(entry => markOf(entry, language)), ...placed, ...judged, ...regions]
  const { content, unplaced } = await markOriginal(document, marks)
  const astray = regions.filter(({ area }) => area === undefined).length
  const comments = entries.reduce((sum, { replies }) => sum + replies.length, 0)
  const stem = document.source.name.replace(/^.*[\\/]/, '').replace(/\.pdf$/i, '')
  return {
    content,
    holds: {
      highlights: marks.length - regions.length - unplaced + astray,
      ...(regions.length > 0 && { regions: regions.length - astray }),
      comments,
      unplaced,
    },
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

/** A region as a rectangle on its page; one that was drawn on other bytes stands at the edge of the first page. */
function regionMark(
  { region, author, themes, place, isHere }: ExportRegion,
  language: RenderOptions['language'],
): PdfMark {
  const words = exportWords(language)
  const { id, created, modified, page, box } = region
  const names = themes.map(({ name }) => name).join('; ')
  const contents = [noteText(region.note), names && `${words.themes}: ${names}`].filter(Boolean).join('\n\n')
  const [first] = themes
  return {
    id,
    author,
    created,
    modified,
    contents,
    range: null,
    ...(isHere && { area: { page, box } }),
    colour: first ? hueHex(first.colour, 'mark') : UNTAGGED_LINE,
    goesOn: words.goesOn,
    astray: [`${regionWords(language).region}: ${place}`, contents].filter(Boolean).join('\n\n'),
    replies: [],
  }
}

/** How much of the beginning of what a note is on is highlighted for it, in UTF-16 units. */
const BEGINNING = 60

/** A note on the paper or on a turn, at its beginning; null for one on what has no place in a paper. */
function noteMark(
  { note, heading, author, document, turn }: ExportNote,
  language: RenderOptions['language'],
): PdfMark | null {
  if (!document) return null
  const isLost = note.about.kind === 'turn' && turn === null
  const on = turn ?? document.blocks[0]
  const contents = `${heading}\n\n${noteText(note.note)}`
  const { id, created, modified } = note
  return {
    id,
    author,
    created,
    modified,
    contents,
    range: on && !isLost ? beginningOf(document.text, on) : null,
    colour: UNTAGGED,
    goesOn: exportWords(language).goesOn,
    astray: contents,
    replies: [],
  }
}

/** What each analyst judges of an answer, at the words that show it, else where the answer begins. */
function judgementMarks(
  { document, turn, citation, judgements }: JudgedAnswer,
  language: RenderOptions['language'],
): PdfMark[] {
  const words = exportWords(language)
  return judgements.map(one => {
    const { id, created, modified } = one.judgement
    const contents = `${words.judgement}: ${tellJudgement(one, language)}`
    return {
      id,
      author: one.author,
      created,
      modified,
      contents,
      range: shownWords(document, turn, one.judgement) ?? beginningOf(document.text, turn),
      colour: UNTAGGED,
      goesOn: words.goesOn,
      astray: `${contents}\n\n${citation}`,
      replies: [],
    }
  })
}

/** The first words of a range, to the end of their line. */
function beginningOf(text: string, { start, end }: TextRange): TextRange | null {
  const words =
    text
      .slice(start, Math.min(end, start + BEGINNING))
      .split('\n')[0]
      ?.trimEnd() ?? ''
  return words === '' ? null : { start, end: start + words.length }
}

function remarkOf({ id, created, modified, note }: Annotation, author: string): PdfRemark {
  return { id, author, created, modified, contents: noteText(note) }
}
