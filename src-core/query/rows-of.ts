import type { TextRange } from '../document/model'

/** How many rows a paper is divided into for a view of all of it at once. */
export const ROWS = 1000

/** How many passages touch each row of a paper, by what they are of. Never changed: a change makes new rows of what it touches. */
export type RowCounts = ReadonlyMap<string, Int32Array>

/** The row of a UTF-16 offset in a text of some length. */
export function rowOf(offset: number, length: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((offset / Math.max(1, length)) * ROWS)))
}

/** A passage, and what it is of, such as the ids of its themes. */
export interface RowedPassage extends TextRange {
  readonly of: readonly string[]
}

/** Counts with passages taken off and others added: costs those, and the rows of what they are of. */
export function changeRows(
  before: RowCounts,
  length: number,
  gone: Iterable<RowedPassage>,
  come: Iterable<RowedPassage>,
): RowCounts {
  const counts = new Map(before)
  const own = new Set<string>()
  const add = ({ start, end, of }: RowedPassage, change: 1 | -1) => {
    const last = rowOf(Math.max(start, end - 1), length)
    for (const name of of) {
      const rows = own.has(name) ? counts.get(name) : copyOf(counts.get(name))
      if (!rows) continue
      own.add(name)
      counts.set(name, rows)
      for (let row = rowOf(start, length); row <= last; row += 1) rows[row] = (rows[row] ?? 0) + change
    }
  }
  for (const passage of gone) add(passage, -1)
  for (const passage of come) add(passage, 1)
  return counts
}

/** What most passages of a row are of, and undefined where none is; of two alike the first. */
export function mostOf(counts: RowCounts, row: number): string | undefined {
  let most: string | undefined
  let count = 0
  for (const [name, rows] of counts) {
    const here = rows[row] ?? 0
    if (here <= count) continue
    count = here
    most = name
  }
  return most
}

function copyOf(rows: Int32Array | undefined): Int32Array {
  return rows ? rows.slice() : new Int32Array(ROWS)
}
