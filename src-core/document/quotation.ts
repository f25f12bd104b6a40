import { lastStartingAtOrBefore } from './locate'
import type { Inline, StructuredDocument, TextRange } from './model'
import { type QuotedMarks, type QuotedPiece, quotedPieces } from './quotable-text'

/** The words of a passage as they are quoted, which of them are struck in the paper, and which were read otherwise. */
export interface Quotation {
  readonly text: string
  /** UTF-16 ranges of `text`, in order, none over another. */
  readonly struck: readonly TextRange[]
  /** The words of a scan that were set right, in order. */
  readonly setRight: readonly QuotedRight[]
}

/** Words of a quotation that text recognition read otherwise: a UTF-16 range of the quotation's text. */
export interface QuotedRight extends TextRange {
  /** As they were read. */
  readonly read: string
}

/** Words of a quotation that are all struck, or all not. */
export interface QuotedPart {
  readonly text: string
  /** Where they begin in the quotation, in UTF-16 units. */
  readonly start: number
  readonly isStruck: boolean
}

/**
 * Quotes a passage as `quotableText` does, and tells what of it is struck, since crossed-out words are never quoted as if
 * they stood, and what was set right.
 */
export function quotePassage(
  paper: Pick<StructuredDocument, 'text' | 'inlines' | 'setRight'>,
  passage: TextRange,
  marks: QuotedMarks = 'left-out',
): Quotation {
  let text = ''
  const struck: { start: number; end: number }[] = []
  const setRight: QuotedRight[] = []
  for (const piece of quotedPieces(paper, passage, marks)) {
    if (piece.read) {
      const { start, end } = piece.read
      const read = paper.text.slice(start, end)
      setRight.push({ start: text.length, end: text.length + piece.text.length, read })
    }
    for (const { start, end } of struckOfPiece(paper.inlines, piece)) {
      const last = struck.at(-1)
      const [from, to] = [text.length + start, text.length + end]
      if (last?.end === from) last.end = to
      else struck.push({ start: from, end: to })
    }
    text += piece.text
  }
  return { text, struck, setRight }
}

/** The lines of a quotation in parts; the spaces at the ends of struck words are not struck. */
export function quotedLines({ text, struck }: Quotation): QuotedPart[][] {
  let at = 0
  return text.split('\n').map(line => {
    const [from, to] = [at, at + line.length]
    at = to + 1
    const parts: QuotedPart[] = []
    let done = from
    const put = (end: number, isStruck: boolean) => {
      if (end > done) parts.push({ text: text.slice(done, end), start: done, isStruck })
      done = Math.max(done, end)
    }
    const first = Math.max(0, lastStartingAtOrBefore(struck, from))
    for (let index = first; (struck[index]?.start ?? to) < to; index += 1) {
      const { start, end } = struck[index] ?? { start: to, end: to }
      const words = text.slice(Math.max(start, from), Math.min(end, to))
      const begins = Math.max(start, from) + words.length - words.trimStart().length
      if (words.trim() === '') continue
      put(begins, false)
      put(begins + words.trim().length, true)
    }
    put(to, false)
    return parts
  })
}

/** A quotation as plain text, where struck words stand between `~~`, as mail, chats and Markdown write them. */
export function plainQuotation(quotation: Quotation): string {
  return quotedLines(quotation)
    .map(parts => parts.map(({ text, isStruck }) => (isStruck ? `~~${text}~~` : text)).join(''))
    .join('\n')
}

const struckOf = new WeakMap<readonly Inline[], readonly TextRange[]>()

/** What is struck of a piece, in UTF-16 offsets of its text; words that were set right are struck whole or not at all. */
function struckOfPiece(inlines: readonly Inline[], { text, at, read }: QuotedPiece): TextRange[] {
  if (at === null) return []
  if (!read) return struckIn(inlines, at, text.length)
  const isStruck = struckIn(inlines, read.start, read.end - read.start).length > 0
  return isStruck ? [{ start: 0, end: text.length }] : []
}

/** What is struck of some words of a paper, in UTF-16 offsets of those words; what a paper has is set apart once. */
function struckIn(inlines: readonly Inline[], at: number, length: number): TextRange[] {
  const all = struckOf.get(inlines) ?? joined(inlines.filter(({ kind }) => kind === 'struck'))
  struckOf.set(inlines, all)
  const found: TextRange[] = []
  const first = Math.max(0, lastStartingAtOrBefore(all, at))
  for (let index = first; (all[index]?.start ?? Number.POSITIVE_INFINITY) < at + length; index += 1) {
    const start = Math.max(0, (all[index]?.start ?? 0) - at)
    const end = Math.min(length, (all[index]?.end ?? 0) - at)
    if (start < end) found.push({ start, end })
  }
  return found
}

/** Ranges that touch or lie over one another as one; Word strikes a sentence run by run. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
