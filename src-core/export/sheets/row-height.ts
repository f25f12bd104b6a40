import type { Cell, Column } from './sheet'

/** How high a line of text is, in points. */
const LINE = 15
/** A row is made no higher than so many lines: what a cell holds beyond them shows when one goes to it. */
const MOST_LINES = 20
/** Columns are as wide as so many digits, and this many times as many letters of running text stand beside each other. */
const LETTERS = 1.15

/**
 * How high a row is for its cells to show their text, in points; null where one line is enough. A spreadsheet that does not work
 * heights out by itself would draw the lines of a cell over the rows below it.
 */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number | null {
  let most = 1
  for (const [index, cell] of row.entries()) {
    const { width = 1, isCode } = columns[index] ?? {}
    if (typeof cell === 'string' && !isCode) most = Math.max(most, linesOf(cell, width))
  }
  return most === 1 ? null : Math.min(most, MOST_LINES) * LINE
}

/** About how many lines a text takes in a column: words that go to the next line leave some room. */
function linesOf(text: string, digits: number): number {
  const width = digits * LETTERS
  if (text.length <= width && !text.includes('\n')) return 1
  let lines = 0
  for (let at = 0; at <= text.length && lines < MOST_LINES; ) {
    const end = text.indexOf('\n', at)
    const length = (end < 0 ? text.length : end) - at
    lines += Math.max(1, Math.ceil(length / width))
    at += length + 1
  }
  return lines
}
