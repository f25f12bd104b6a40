import type { TableCell } from '../../document/model'
import { tableGrid } from '../../document/table-grid'
import type { PageCell } from './page-part'

/** A cell of a page with the column it begins in, from 0. */
export interface PlacedPageCell {
  readonly cell: PageCell
  readonly column: number
}

/**
 * The rows of a table with the place of each cell, where columns in which no cell begins are left out: a format without cells
 * over several columns has no use for them.
 */
export function placeCells(rows: readonly (readonly PageCell[])[]): PlacedPageCell[][] {
  const cells = rows.flat()
  let number = 0
  // What spans have to do with is all that places them: each stands for the cell of its number.
  const spans = rows.map(row =>
    row.map(({ columns, rows: down }): TableCell => {
      const own = { start: number, end: number, columns, rows: down }
      number += 1
      return own
    }),
  )
  const grid = tableGrid(spans)
  const begun = [...new Set(grid.flat().map(({ column }) => column))].sort((one, other) => one - other)
  const at = new Map(begun.map((column, index) => [column, index]))
  return grid.map(row =>
    row.map(({ cell, column }) => ({ cell: cells[cell.start] as PageCell, column: at.get(column) ?? 0 })),
  )
}
