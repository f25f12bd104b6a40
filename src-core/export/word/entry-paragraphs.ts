import type { Theme } from '../../codebook/model'
import { quotedLines } from '../../document/quotation'
import { writtenBy } from '../citing/written-by'
import { type ExportEntry, type ExportReply, type QuotedQuestion, tellSetRight } from '../collect-entries'
import { connectionLine } from '../connections/export-connection'
import { askedLabel } from '../markup/asked-label'
import type { RenderOptions } from '../render-options'
import { hueHex } from '../word-file/hue-hex'
import { paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { wordLanguage, wordWords } from '../word-file/word-words'
import { exportWords } from '../words'
import { noteBlocks } from './note-paragraphs'
import { quotationBlocks } from './quotation-blocks'
import { shortName } from './short-name'
import { themeLabels } from './theme-label'

/** The styles of a note in the body: notes stand below their quotation, replies below these. */
const NOTE = { text: 'Note', head: 'NoteHead', quote: 'NoteQuote' }
/** How far notes, and replies to them, are moved in, in twentieths of a point. */
export const NOTE_LEFT = 340
export const REPLY_LEFT = 680

/** How an entry is written in the body. */
export interface EntryLook {
  /** The theme it stands under. */
  readonly under: Theme | null
  readonly options: RenderOptions
  /** The text of the footnote that says where the words come from; no footnote without. */
  readonly cited: string | null
  /** What is judged of the answer it stands in; null where nothing is. */
  readonly judged: string | null
}

/** An entry in the body of a Word file: quotation, place and themes, note, replies. */
export function writeEntry(
  file: WordFile,
  entry: ExportEntry,
  { under, options, cited, judged }: EntryLook,
): void {
  const { annotation, document, themes, place, author, replies } = entry
  const { language } = options
  const words = exportWords(language)
  const shown = under ?? themes[0]
  const spoken = wordLanguage(document.language)
  const isFull = file.footnotes.room < 1
  const source = cited === null || isFull ? '' : file.footnotes.add(run(cited))
  const foreign = spoken === wordWords(language).code ? undefined : spoken
  const { blocks, endsInTable } = quotationBlocks(entry, {
    edge: shown && hueHex(shown.colour, 'mark'),
    language: foreign,
    marks: options.marks,
    behind: source,
  })
  for (const question of entry.questions) writeQuestion(file, question, foreign)
  file.add(...blocks)
  const others = themes.filter(({ id }) => id !== under?.id)
  const labels =
    others.length === 0 ? '' : `${run(`${under ? words.alsoUnder : words.themes}: `)}${themeLabels(others)}`
  const named = place === '' ? shortName(document, language) : place
  // Without a footnote, what it would say.
  const told = run(cited !== null && isFull ? cited : named)
  const where =
    (entry.link === null ? told : file.links.body.around(told, entry.link)) + (endsInTable ? source : '')
  file.add(paragraph([where, labels].filter(Boolean).join(run(' · ')), { style: 'Place' }))
  if (judged !== null) file.add(paragraph(run(judged), { style: 'Place' }))
  const setRight = tellSetRight(entry.quotation, language)
  if (setRight) file.add(paragraph(run(setRight), { style: 'Place' }))
  if (annotation.note) {
    file.add(byLine(`${words.note} · ${author}`, NOTE_LEFT))
    writeNote(file, annotation.note.content, NOTE_LEFT)
  }
  for (const one of entry.connections) {
    const line = run(`${words.connection}: ${connectionLine(one)}`)
    const linked = one.link === null ? line : file.links.body.around(line, one.link)
    file.add(paragraph(linked, { style: 'Place' }))
  }
  for (const reply of replies) {
    file.add(byLine(replyLine(reply, language), REPLY_LEFT))
    writeNote(file, reply.annotation.note?.content ?? [], REPLY_LEFT)
  }
}

/** A question before its answer: its label, and its words in a style of their own. */
function writeQuestion(file: WordFile, question: QuotedQuestion, language: string | undefined): void {
  const label = askedLabel(question)
  if (label !== '') file.add(paragraph(run(label, { bold: true }), { style: 'Question', keepNext: true }))
  const lines = quotedLines(question.quotation)
  for (const [index, parts] of lines.entries()) {
    const words = parts.map(({ text }) => text).join('')
    const runs = parts.map(({ text, isStruck }) => run(text, { struck: isStruck, language })).join('')
    const look = {
      style: 'Question',
      keepNext: index === 0 || index === lines.length - 1,
      isRightToLeft: isRightToLeft(words),
    }
    if (words.trim() !== '') file.add(paragraph(runs, look))
  }
}

/** Who answered and when, such as `Reactie · Ana · 7 januari 2022`. */
export function replyLine({ annotation, author }: ExportReply, language: RenderOptions['language']): string {
  return `${exportWords(language).reply} · ${writtenBy(author, annotation.created, language)}`
}

/** Who wrote what follows, moved in by `left` twentieths of a point. */
export function byLine(words: string, left: number): string {
  return paragraph(run(words), { style: 'By', indent: { left, hanging: 0 } })
}

/** Writes a note into the body, moved in by `left` twentieths of a point. */
export function writeNote(file: WordFile, nodes: Parameters<typeof noteBlocks>[0], left: number): void {
  const { footnotes, numbering } = file
  const blocks = noteBlocks(nodes, { links: file.links.body, numbering, footnotes, styles: NOTE, left })
  for (const block of blocks) file.add(block)
}
