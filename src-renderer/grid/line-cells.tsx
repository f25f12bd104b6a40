// biome-ignore-all lint/a11y/useSemanticElements: of the table only some rows are on the page
import type { ReactNode } from 'react'
import style from './grid.module.css'

interface LineCellsProps<C extends string> {
  readonly columns: readonly C[]
  /** The column with the focus, where this line has it. */
  readonly active: number | null
}

interface GroupCellProps extends LineCellsProps<string> {
  /** How many rows stand below it. */
  readonly count: number
  /** What it is called. */
  readonly children: ReactNode
}

/** The one cell of a heading, across all columns. */
export function GroupCell({ columns, active, count, children }: GroupCellProps) {
  return (
    <div role="rowheader" aria-colspan={columns.length} tabIndex={active === null ? -1 : 0}>
      {children} <span className={style['count']}>{count}</span>
    </div>
  )
}

interface RowCellsProps<C extends string> extends LineCellsProps<C> {
  /** What stands in a column. */
  cell(column: C): ReactNode
}

/** The cells of a row, one for each column. */
export function RowCells<C extends string>({ columns, active, cell }: RowCellsProps<C>) {
  return columns.map((column, index) => (
    <div key={column} role="gridcell" data-column={column} tabIndex={active === index ? 0 : -1}>
      {cell(column)}
    </div>
  ))
}
