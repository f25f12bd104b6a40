import { anyLanguage } from '../../vocabulary/languages'
import { hasText, type PaperLine, sliceLine } from '../lines/paper-line'
import type { FoundFootnote } from './found-footnote'
import { isBased } from './raised-text'

/** What the notes at the end of a book or report stand under. */
const HEADING = new RegExp(String.raw`^\s*(?:${anyLanguage(({ notes }) => notes?.heading)})\s*$`, 'i')
const ENTRY = /^\s*(?<number>\d{1,3})(?<end>[.)]?)\s+(?=\S)/

/**
 * Takes out the notes that stand together at a paper's end, under a heading of their own, and may begin again with each
 * chapter; or without one, as browsers print the notes of a web page. Only where the format itself shows marks in the text,
 * at least half as many as there are notes.
 */
export function takeEndNotes(lines: readonly PaperLine[]): {
  body: readonly PaperLine[]
  notes: readonly FoundFootnote[]
} {
  const none = { body: lines, notes: [] }
  const named = lines.findLastIndex(({ text }) => HEADING.test(text))
  const heading = named < 0 ? beforeClosingList(lines) : named
  if (heading === null) return none
  const marks = lines.slice(0, heading).flatMap(line => line.spans?.filter(isMark) ?? [])
  const starts = entriesBelow(lines, heading)
  if (starts.length === 0 || marks.length * 2 < starts.length) return none
  const taken = new Set<number>()
  const notes = starts.map((start, index): FoundFootnote => {
    const own = noteLines(lines, start, starts[index + 1] ?? lines.length)
    for (const at of own) taken.add(at)
    const [first, ...more] = own.flatMap(at => lines[at] ?? [])
    const printed = ENTRY.exec(first?.text ?? '')?.[0] ?? ''
    return {
      mark: String(Number.parseInt(printed, 10)),
      printed: printed.trim(),
      lines: first ? [sliceLine(first, printed.length), ...more].map(withoutMarks) : [],
    }
  })
  return { body: lines.filter((_, index) => !taken.has(index)), notes }
}

/**
 * The line before a numbered list that closes the paper, each of whose numbers is raised in the text above it, and with
 * an entry for every number that is; null where there is none.
 */
function beforeClosingList(lines: readonly PaperLine[]): number | null {
  const first = lines.findLastIndex(line => openingNumber(line) === 1)
  // Where the format knows notes of its own, a list is a list.
  if (first <= 0 || lines.some(({ role }) => role === 'footnote')) return null
  const marked = new Set<string>()
  const firm = new Set<string>()
  for (const line of lines.slice(0, first))
    for (const span of line.spans?.filter(isMark) ?? []) {
      marked.add(span.target ?? '')
      if (!isBased(line, span)) firm.add(span.target ?? '')
    }
  const entries = entriesBelow(lines, first - 1).length
  const all = new Set(Array.from({ length: entries }, (_, index) => String(index + 1)))
  return [...all].every(mark => marked.has(mark)) && [...firm].every(mark => all.has(mark)) ? first - 1 : null
}

function isMark({ kind }: { readonly kind: string }): boolean {
  return kind === 'footnote-mark'
}

/** A note's own number is no mark of another. */
function withoutMarks({ spans, ...line }: PaperLine): PaperLine {
  const kept = spans?.filter(span => !isMark(span)) ?? []
  return { ...line, ...(kept.length > 0 && { spans: kept }) }
}

/** The number a line opens a note with, set off by a point or a bracket or raised; 0 for none. */
function openingNumber(line: PaperLine | undefined): number {
  const { number = '', end = '' } = ENTRY.exec(line?.text ?? '')?.groups ?? {}
  const raised = line?.spans?.some(span => isMark(span) && /^\s*$/.test(line.text.slice(0, span.start)))
  return end !== '' || raised ? Number(number) : 0
}

/** The lines that open a note: each number the next, or 1 where a chapter's begin. */
function entriesBelow(lines: readonly PaperLine[], heading: number): number[] {
  const starts: number[] = []
  let last = 0
  for (let at = heading + 1; at < lines.length; at += 1) {
    const number = openingNumber(lines[at])
    const begins = number === 1 && last !== 0 && !hasText(lines[at - 1] ?? { text: '', page: 0 })
    if (number !== last + 1 && !begins) continue
    starts.push(at)
    last = number
  }
  return starts
}

/**
 * The lines of a note up to the next. A paragraph of its own before a chapter's first note is the chapter's heading; what
 * follows the last note after an empty line is not part of it.
 */
function noteLines(lines: readonly PaperLine[], start: number, end: number): number[] {
  const own = Array.from({ length: end - start }, (_, index) => start + index)
  const isBlank = (at: number) => !hasText(lines[at] ?? { text: '', page: 0 })
  const opensChapter = end === lines.length || openingNumber(lines[end]) === 1
  const stop = opensChapter
    ? own.findIndex(at => at > start && (isBlank(at) || lines[at]?.role === 'heading'))
    : -1
  return (stop < 0 ? own : own.slice(0, stop)).filter(at => !isBlank(at))
}
