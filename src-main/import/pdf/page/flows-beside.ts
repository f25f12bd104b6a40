import type { Segment } from './placed-text'
import { makeRows } from './segments'
import { isLabel } from './tables'

/** What no line of running text ends with, unless its sentence does. */
export const ENDED = /[.?!:;][”"’'»)\]]*$/
/** Rows this much further apart than others, with words on both sides, are those of a table. */
const APART = 1.3
/** So many of them. */
const MOST_APART = 1
/** So many lines at least go on beside a line of the other side. */
const FEWEST = 2

/**
 * Whether running text goes on from line to line past the lines that stand beside it on the same baselines: the cells of a table
 * begin anew where their row does, and a column beside a letter does not stop its sentences. Numbers and bullets are those of
 * a list.
 */
export function flowsBeside(text: readonly Segment[], side: readonly Segment[]): boolean {
  if (side.filter(isLabel).length * 2 > side.length) return false
  const own = new Set(text)
  const rows = makeRows([...text, ...side])
  const leading = usualGap(rows)
  let beside = 0
  let flowing = 0
  let apart = 0
  let last: readonly Segment[] = []
  rows.forEach((row, index) => {
    const words = row.filter(segment => own.has(segment))
    const isBeside = words.length > 0 && words.length < row.length
    const gap = topOf(row) - topOf(rows[index - 1] ?? row)
    if (isBeside && gap > leading * APART) apart += 1
    if (isBeside && last.length > 0) {
      beside += 1
      if (!ENDED.test(textOf(last)) && /^\p{Ll}/u.test(textOf(words))) flowing += 1
    }
    if (words.length > 0) last = words
  })
  return flowing >= FEWEST && flowing * 2 > beside && apart <= MOST_APART
}

function usualGap(rows: readonly Segment[][]): number {
  const gaps = rows.slice(1).map((row, index) => topOf(row) - topOf(rows[index] ?? row))
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

function topOf([first]: readonly Segment[]): number {
  return first?.y ?? 0
}

/** The words of a row. */
export function textOf(row: readonly Segment[]): string {
  return row
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(' ')
    .trim()
}
