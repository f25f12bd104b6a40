import { anyLanguage } from '../vocabulary/languages'
import { lastStartingAtOrBefore } from './locate'
import type { Inline, StructuredDocument, TextRange } from './model'
import { setRightIn } from './set-right'

/** How a quotation writes the footnote marks of its passage: not at all, or as `[1]`. */
export type QuotedMarks = 'left-out' | 'bracketed'

type Paper = Pick<StructuredDocument, 'text' | 'inlines' | 'setRight'>

/** What stands between the marks of a row such as `2, 3 en 4`. */
const BETWEEN = new RegExp(
  String.raw`^(?:[,;/]?[ \u00A0]?|[ \u00A0](?:${anyLanguage(({ notes }) => notes?.and)})[ \u00A0])$`,
)
const SPACE = /[ \t\u00A0\u202F]/
/** What no space stands before once the mark between them is gone; nothing at the passage's end. */
const CLOSES = /^[\s.,;:!?)\]”’»…]?$/

/**
 * The words of a passage as they are quoted: a footnote mark never reads as a digit or letter of the word it stands behind,
 * and words that were set right read as they should, whole where the passage has a part of them. UTF-16 offsets, `end` exclusive; a passage that is nothing but marks keeps them, in brackets.
 */
export function quotableText(paper: Paper, passage: TextRange, marks: QuotedMarks = 'left-out'): string {
  return quotedPieces(paper, passage, marks)
    .map(({ text }) => text)
    .join('')
}

/** Words of a quotation, and the UTF-16 offset in the paper where they stand; null for the name of a mark in brackets. */
export interface QuotedPiece {
  readonly text: string
  readonly at: number | null
  /** Where the words stand that were set right; null for words that are quoted as they were read. */
  readonly read: TextRange | null
}

/** What `quotableText` is put together from. */
export function quotedPieces(paper: Paper, passage: TextRange, marks: QuotedMarks): QuotedPiece[] {
  const pieces: QuotedPiece[] = []
  const right = setRightIn(paper, passage)
  let next = 0
  let from = passage.start
  const quoteUpTo = (to: number) => {
    for (let one = right[next]; one && one.start < to; one = right[next]) {
      next += 1
      if (one.end <= from) continue
      if (one.start > from) pieces.push({ text: paper.text.slice(from, one.start), at: from, read: null })
      pieces.push({ text: one.words, at: one.start, read: { start: one.start, end: one.end } })
      from = one.end
    }
    if (from < to) pieces.push({ text: paper.text.slice(from, to), at: from, read: null })
  }
  for (const { start, end, names } of markCuts(paper, passage, marks)) {
    quoteUpTo(start)
    if (marks === 'bracketed')
      pieces.push({ text: names.map(name => `[${name}]`).join(''), at: null, read: null })
    from = Math.max(from, end)
  }
  quoteUpTo(passage.end)
  const isNothing = marks === 'left-out' && pieces.every(({ text }) => text.trim() === '')
  return isNothing ? quotedPieces(paper, passage, 'bracketed') : pieces
}

/** A stretch of a passage that no quotation of it has: footnote marks, with the brackets and spaces that are theirs. */
export interface MarkCut extends TextRange {
  /** What the marks are called, in their order. */
  readonly names: readonly string[]
}

/** What a quotation of a passage goes without, in order; UTF-16 offsets, `end` exclusive. Linear in what it holds. */
export function markCuts(paper: Paper, passage: TextRange, marks: QuotedMarks = 'left-out'): MarkCut[] {
  const { text } = paper
  const cuts: MarkCut[] = []
  let from = passage.start
  for (const row of markRows(paper, passage)) {
    const next = row.end < passage.end ? text.charAt(row.end) : ''
    let to = row.start
    if (marks === 'bracketed' || CLOSES.test(next))
      while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1
    from = afterStraySpace(text, row.end, passage.end)
    const opens = to === passage.start || text.charAt(to - 1) === '\n'
    if (opens && marks === 'left-out') while (from < passage.end && SPACE.test(text.charAt(from))) from += 1
    cuts.push({ start: to, end: from, names: row.names })
  }
  return cuts
}

/** Behind a mark the space before a comma or point is the mark's: `c.s.¹ , zet`. Else the offset itself. */
function afterStraySpace(text: string, from: number, end: number): number {
  const isStray = from + 1 < end && SPACE.test(text.charAt(from)) && /[.,;:]/.test(text.charAt(from + 1))
  return isStray ? from + 1 : from
}

/** The marks of a passage, those that stand in one row together, with the brackets around them. */
function markRows({ text, inlines }: Paper, range: TextRange): MarkCut[] {
  const rows: { start: number; end: number; names: string[] }[] = []
  for (const mark of marksIn(inlines, range)) {
    const last = rows.at(-1)
    const [start, end] = [Math.max(mark.start, range.start), Math.min(mark.end, range.end)]
    const name = nameOf(mark, text)
    if (last && start <= last.end + 4 && BETWEEN.test(text.slice(last.end, start))) {
      last.end = Math.max(last.end, end)
      last.names.push(name)
    } else rows.push({ start, end, names: [name] })
  }
  return rows.map(row => ({ ...row, ...withBrackets(text, row, range) }))
}

/** The brackets of `[1]` and `(1)` belong to the mark, where the passage holds both. */
function withBrackets(text: string, { start, end }: TextRange, within: TextRange): TextRange {
  const before = SPACE.test(text.charAt(start - 1)) ? start - 2 : start - 1
  const after = SPACE.test(text.charAt(end)) ? end + 1 : end
  const pair = text.charAt(before) + text.charAt(after)
  const isPair = before >= within.start && after < within.end && (pair === '[]' || pair === '()')
  return isPair ? { start: before, end: after + 1 } : { start, end }
}

/** What a mark is called without what it is printed between: `1` of `1)` and `[1]`. */
function nameOf({ target, start, end }: Inline, text: string): string {
  const printed = target ?? text.slice(start, end)
  return printed.replace(/^[\s([]+|[\s)\].]+$/g, '') || printed
}

const marksOf = new WeakMap<readonly Inline[], readonly Inline[]>()

/** The marks that a passage touches, found by halving; those of a paper are set apart once. */
function marksIn(inlines: readonly Inline[], { start, end }: TextRange): readonly Inline[] {
  const marks = marksOf.get(inlines) ?? inlines.filter(({ kind }) => kind === 'footnote-mark')
  marksOf.set(inlines, marks)
  const at = lastStartingAtOrBefore(marks, start)
  const first = (marks[at]?.end ?? 0) > start ? at : at + 1
  return marks.slice(first, lastStartingAtOrBefore(marks, end - 1) + 1)
}
