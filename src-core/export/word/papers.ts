import { stands } from '../../annotation/stands'
import { groupBy } from '../../basics/group-by'
import type { StructuredDocument } from '../../document/model'
import { type CollectedExport, type ExportEntry, sortThemes } from '../collect-entries'
import type { MadeFile } from '../export-format'
import { judgedAnswers } from '../judged-answers'
import type { RenderOptions } from '../render-options'
import { paragraph } from '../word-file/paragraph'
import { run } from '../word-file/runs'
import { WordFile } from '../word-file/word-file'
import { wordWords } from '../word-file/word-words'
import { exportWords } from '../words'
import { authorsOf } from './authors-of'
import { writeEntry } from './entry-paragraphs'
import { writeJudgedAnswers } from './judged-list'
import { writePaperBody } from './paper-body'
import { type CommentRoom, writeComments } from './paper-comments'
import { writePaperHead } from './paper-head'
import { PaperText } from './paper-text'
import { writePlacedNotes } from './placed-notes'
import { writeRegions } from './placed-regions'

/** Word opens no file with more than 32,767 ranges of comments. */
const MOST_COMMENTS = 32_767

/** The papers themselves, every annotation as a colour behind its words and a comment in the margin. */
export function renderPapers(
  source: CollectedExport,
  options: RenderOptions,
  most = MOST_COMMENTS,
  mostFootnotes?: number,
): MadeFile {
  const { entries, projectName, exportedAt, documents, template } = source
  const { language, documentId } = options
  const words = wordWords(language)
  const byPaper = groupBy(entries, ({ document }) => document.id)
  const answers = groupBy(judgedAnswers(source, options), ({ document }) => document.id)
  const chosen = documents
    .map(({ document }) => document)
    .filter(({ id }) => documentId === null || id === documentId)
  const papers = chosen.filter(({ id }) => byPaper.has(id) || answers.has(id))
  const [only] = papers
  const title = papers.length === 1 && only ? only.meta.title : `${words.papers}: ${projectName}`
  const file = new WordFile(
    {
      title,
      creator: authorsOf(entries),
      created: exportedAt,
      language,
      head: title,
      template,
    },
    mostFootnotes,
  )
  if (papers.length === 0) file.add(paragraph(run(exportWords(language).none)))
  const leftOut = chosen.length - papers.length
  if (leftOut > 0 && papers.length > 0)
    file.add(paragraph(run(words.leftOut(leftOut)), { style: 'Subtitle' }))
  const themes = sortThemes(source.themes)
  const room = roomFor(entries, most)
  for (const [index, document] of papers.entries()) {
    const own = byPaper.get(document.id) ?? []
    writePaper(file, document, own, { room, options, themes, isFirst: index === 0, exportedAt })
    const judged = answers.get(document.id)
    if (judged) {
      file.add(paragraph(run(exportWords(options.language).judgedAnswers), { style: 'Heading2' }))
      writeJudgedAnswers(file, judged, options.language)
    }
  }
  writePlacedNotes(file, source.placedNotes ?? [], language, 0)
  writeRegions(file, source.placedRegions ?? [], language, 1)
  return {
    content: file.bytes(),
    holds: { quotations: 0, comments: file.comments.size, footnotes: file.footnotes.size },
  }
}

/** Where all comments and replies are too many, replies stand in the comments that they answer. */
function roomFor(entries: readonly ExportEntry[], most: number): CommentRoom {
  const threads = entries.reduce((sum, { replies }) => sum + 1 + replies.length, 0)
  return { withReplies: threads <= most, left: most }
}

interface PaperLook {
  readonly room: CommentRoom
  readonly options: RenderOptions
  readonly themes: CollectedExport['themes']
  readonly isFirst: boolean
  readonly exportedAt: string
}

function writePaper(
  file: WordFile,
  document: StructuredDocument,
  entries: readonly ExportEntry[],
  { room, options, themes, isFirst, exportedAt }: PaperLook,
): void {
  const words = wordWords(options.language)
  const placed = entries.filter(({ annotation }) => stands(document, annotation))
  const lost = entries.filter(({ annotation }) => !stands(document, annotation))
  const drawn = placed.map(({ annotation }) => annotation)
  const text = new PaperText(file, document, drawn, themes)
  const tooMany = writeComments(file, text, placed, room, options)
  const titled = writePaperHead(file, text, { isFirst, exportedAt, count: entries.length, options })
  writePaperBody(file, text, titled)
  writeList(file, lost, words.lost, words.lostWhy, options)
  writeList(file, tooMany, words.tooMany, words.tooManyWhy, options)
}

/** Annotations without a comment, at the end of their paper, and why they are there. */
function writeList(
  file: WordFile,
  entries: readonly ExportEntry[],
  heading: string,
  why: string,
  options: RenderOptions,
): void {
  if (entries.length === 0) return
  file.add(paragraph(run(heading), { style: 'Heading2' }), paragraph(run(why)))
  for (const entry of entries) writeEntry(file, entry, { under: null, options, cited: null, judged: null })
}
