import type { NoteNode } from '../../annotation/note'
import type { TableCell } from '../../document/model'
import { tableGrid } from '../../document/table-grid'

/** No cell that people see goes over more columns. */
const WIDEST_CELL = 100

/** The cells of a note's table as what places cells takes them, and the node that each stands for. */
export function noteGrid({ content: rows = [] }: NoteNode) {
  const nodes = rows.flatMap(({ content = [] }) => content)
  let number = 0
  const grid = rows.map(({ content = [] }, index) => {
    const isHead = content.every(({ type }) => type === 'tableHeader')
    return content.map(({ type, attrs }): TableCell => {
      const own: TableCell = {
        start: number,
        end: number,
        columns: Math.min(WIDEST_CELL, attrs?.colspan ?? 1),
        rows: Math.min(rows.length - index, attrs?.rowspan ?? 1),
        ...(type === 'tableHeader' && { header: isHead ? 'column' : 'row' }),
      }
      number += 1
      return own
    })
  })
  return { grid, nodeOf: ({ start }: Pick<TableCell, 'start'>) => nodes[start] as NoteNode }
}

/** The rows of a note's table, each cell in its column; where a cell goes on, or there is none, null. */
export function noteRows(table: NoteNode): (NoteNode | null)[][] {
  const { grid, nodeOf } = noteGrid(table)
  const placed = tableGrid(grid)
  const width = placed.flat().reduce((most, { column }) => Math.max(most, column + 1), 0)
  return placed.map(row => {
    const cells = new Array<NoteNode | null>(width).fill(null)
    for (const { cell, column } of row) cells[column] = nodeOf(cell)
    return cells
  })
}

/** Whether the first row of a note's table is its head. */
export function hasHead({ content: rows = [] }: NoteNode): boolean {
  const first = rows[0]?.content ?? []
  return first.length > 0 && first.every(({ type }) => type === 'tableHeader')
}
