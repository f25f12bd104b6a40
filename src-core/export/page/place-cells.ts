import type { TableCell } from '../../document/model'
import { tableGrid } from '../../document/table-grid'
import type { PageCell } from './page-part'

/** A cell of a page with the column it begins in, from 0. */
export interface PlacedPageCell {
  readonly cell: PageCell
  readonly column: number
}

/** The cells of a table as what places cells takes them, and the cell that each stands for. */
export function spansOf(rows: readonly (readonly PageCell[])[]) {
  const cells = rows.flat()
  let number = 0
  const grid = rows.map(row =>
    row.map(({ columns, rows: down, header }): TableCell => {
      const own = { start: number, end: number, columns, rows: down, ...(header && { header }) }
      number += 1
      return own
    }),
  )
  return { grid, cellOf: ({ start }: Pick<TableCell, 'start'>) => cells[start] as PageCell }
}

/**
 * The rows of a table with the place of each cell, where columns in which no cell begins are left out: a format without cells
 * over several columns has no use for them.
 */
export function placeCells(rows: readonly (readonly PageCell[])[]): PlacedPageCell[][] {
  const { grid, cellOf } = spansOf(rows)
  const placed = tableGrid(grid)
  const begun = [...new Set(placed.flat().map(({ column }) => column))].sort((one, other) => one - other)
  const at = new Map(begun.map((column, index) => [column, index]))
  return placed.map(row =>
    row.map(({ cell, column }) => ({ cell: cellOf(cell), column: at.get(column) ?? 0 })),
  )
}
