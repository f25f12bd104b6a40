import type { TableCell } from './model'

/** A cell with the column it begins in, from 0. */
export interface PlacedCell {
  readonly cell: TableCell
  readonly column: number
}

/** The rows of a table with the place of each cell: a cell that spans rows pushes those below it to the right. */
export function tableGrid(rows: readonly (readonly TableCell[])[]): PlacedCell[][] {
  /** Up to which row each column is taken. */
  const taken: number[] = []
  return rows.map((row, index) => {
    let column = 0
    return row.map(cell => {
      while ((taken[column] ?? 0) > index) column += 1
      const placed = { cell, column }
      for (let across = cell.columns ?? 1; across > 0; across -= 1) {
        taken[column] = index + (cell.rows ?? 1)
        column += 1
      }
      return placed
    })
  })
}
