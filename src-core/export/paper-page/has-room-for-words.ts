import { largest } from '../../basics/extremes'
import type { TableCell } from '../../document/model'
import { tableGrid } from '../../document/table-grid'

/** How many characters of a table's words stand beside each other on a page of A4, and what the edges of a cell take of them. */
const ROOM = 90
const EDGES = 2

/**
 * Whether the columns of a table have room beside each other for their longest words and numbers, so that none needs to be broken;
 * those of cells over several columns are left out.
 */
export function hasRoomForWords(
  cells: readonly (readonly TableCell[])[],
  wordsOf: (cell: TableCell) => string,
): boolean {
  const longest = new Map<number, number>()
  for (const { cell, column } of tableGrid(cells).flat()) {
    if ((cell.columns ?? 1) > 1) continue
    const word = largest(
      wordsOf(cell)
        .split(/\s/)
        .map(({ length }) => length),
      0,
    )
    longest.set(column, Math.max(longest.get(column) ?? 0, word + EDGES))
  }
  return [...longest.values()].reduce((total, one) => total + one, 0) <= ROOM
}
