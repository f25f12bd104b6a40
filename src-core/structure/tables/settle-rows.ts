import { largest } from '../../basics/extremes'
import type { ExtractedCell } from '../../document/extracted'

/** A row that was read, by its cells and whether any of them holds words. */
export interface ReadRow<T> {
  readonly line: T
  readonly cells: readonly ExtractedCell[]
  readonly isEmpty: boolean
}

/** A table this wide is drawn; what claims to be wider has cells that only claim to span so much. */
const WIDEST = 1000

/**
 * The rows of a table with spans that hold: whole numbers, none beyond the last row. Empty rows go, unless a cell of theirs
 * reaches further down, and spans over them shrink. Spans that make a table absurdly wide go all together. Linear.
 */
export function settleRows<T>(read: readonly ReadRow<T>[]): ReadRow<T>[] {
  const rows = read.map(row => ({ ...row, cells: row.cells.map(wholeSpans) }))
  const stays = rows.map(({ isEmpty, cells }) => !isEmpty || cells.some(cell => (cell.rows ?? 1) > 1))
  // How many rows stay before each.
  const before = [0]
  for (const stay of stays) before.push((before.at(-1) ?? 0) + (stay ? 1 : 0))
  const settled = rows.flatMap((row, index) => {
    if (!stays[index]) return []
    const cells = row.cells.map(cell => {
      const end = Math.min(rows.length, index + (cell.rows ?? 1))
      return withRows(cell, Math.max(1, (before[end] ?? 0) - (before[index] ?? 0)))
    })
    return [{ ...row, cells }]
  })
  const width = largest(settled.map(({ cells }) => cells.reduce((sum, { columns = 1 }) => sum + columns, 0)))
  return width > WIDEST
    ? settled.map(row => ({ ...row, cells: row.cells.map(({ columns: _, ...cell }) => cell) }))
    : settled
}

/** The same rows where no cell reaches into another row, and none is empty. */
export function withoutRowSpans<T>(rows: readonly ReadRow<T>[]): ReadRow<T>[] {
  return rows
    .filter(({ isEmpty }) => !isEmpty)
    .map(row => ({ ...row, cells: row.cells.map(cell => withRows(cell, 1)) }))
}

function wholeSpans({ columns, rows, ...cell }: ExtractedCell): ExtractedCell {
  const spans = { columns: whole(columns), rows: whole(rows) }
  return {
    ...cell,
    ...(spans.columns > 1 && { columns: spans.columns }),
    ...(spans.rows > 1 && { rows: spans.rows }),
  }
}

function whole(span: number | undefined): number {
  return span !== undefined && Number.isSafeInteger(span) ? Math.max(1, span) : 1
}

function withRows({ rows: _, ...cell }: ExtractedCell, rows: number): ExtractedCell {
  return rows > 1 ? { ...cell, rows } : cell
}
