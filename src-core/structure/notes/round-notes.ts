import type { ExtractedSpan } from '../../document/extracted'
import { hasText, type PaperLine } from '../lines/paper-line'
import { partAtNext } from './part-shared-lines'

/** A typed note with its number in round brackets: `(1) De Golf, 3 juli 2021`. */
export const ROUND = /^\s*\(\s?(?<round>\d{1,2})\s?\)\s*(?=\S)/u
/** The next on the same line, and what notes begin with. */
const NEXT = /(?<=\S\s?)\((?<number>\d{1,2})\)\s*(?=https?:|www\.|[\p{Lu}«“"‘])/gu
/** The same number in the text above: behind what it is a note to, and before no word that it would count. */
const MARK = /(?<=[\p{L}\d.?!»”"’')\]]\s?)\((?<number>\d{1,2})\)(?=[\s.,;:?!)]|$)/gu

/**
 * Lines of a paper that closes with typed notes, `(1)` up to the last without a gap, are notes, and the same numbers in the text
 * above their marks, as if its format said so: only where each is marked, in their order. Linear.
 */
export function tellRoundNotes(lines: readonly PaperLine[]): readonly PaperLine[] {
  const first = lines.findLastIndex(({ text }) => openingNumber(text) === 1)
  if (first <= 0 || lines.some(({ role }) => role === 'footnote' || role === 'table-row')) return lines
  const notes = lines.slice(first).flatMap(partNotes)
  const last = countNotes(notes)
  const marks = last === null ? null : findMarks(lines.slice(0, first), last)
  if (!marks) return lines
  return [
    ...lines.slice(0, first).map((line, index) => {
      const spans = marks.get(index)
      return spans ? { ...line, spans: [...(line.spans ?? []), ...spans] } : line
    }),
    ...notes.filter(hasText).map((line): PaperLine => {
      const number = openingNumber(line.text)
      return { ...line, role: 'footnote', ...(number > 0 && { mark: String(number) }) }
    }),
  ]
}

function openingNumber(text: string): number {
  return Number(ROUND.exec(text)?.groups?.['round'] ?? 0)
}

/** Notes that share a line, `(1) De Golf (2) De Baai`, each on a line of its own. */
function partNotes(line: PaperLine): PaperLine[] {
  const number = openingNumber(line.text)
  return number === 0 ? [line] : partAtNext(line, number, NEXT)
}

/** A note is no longer than this on the whole, in UTF-16 units: else a text goes on below it. */
const LONGEST = 600

/** The last number of notes that count up one by one; null where they do not, or are no notes but chapters. */
function countNotes(notes: readonly PaperLine[]): number | null {
  let last = 0
  let length = 0
  for (const { text } of notes) {
    const number = openingNumber(text)
    if (number !== 0 && number !== last + 1) return null
    last = number || last
    length += text.length
  }
  return length > last * LONGEST ? null : last
}

/** Where the text marks each note up to the last, in their order; null where it does not. */
function findMarks(lines: readonly PaperLine[], last: number): Map<number, ExtractedSpan[]> | null {
  const marks = new Map<number, ExtractedSpan[]>()
  let next = 1
  for (const [index, { text }] of lines.entries())
    for (const match of text.includes('(') ? text.matchAll(MARK) : []) {
      if (Number(match.groups?.['number']) !== next) continue
      const span = { start: match.index, end: match.index + match[0].length, target: String(next) }
      marks.set(index, [...(marks.get(index) ?? []), { kind: 'footnote-mark', ...span }])
      next += 1
    }
  return next > last ? marks : null
}
