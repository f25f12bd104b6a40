import type { Block, TableCell, TextRange } from '../../document/model'
import { type Quotation, quotedLines } from '../../document/quotation'
import { type PlacedCell, tableGrid } from '../../document/table-grid'
import { paragraph } from '../word-file/paragraph'
import { run } from '../word-file/runs'
import { wordTable } from './word-table'

/** How the words of a quoted table are had and written. */
interface TableWords {
  /** The part of a range that is quoted. */
  quoted(range: TextRange): Quotation
  /** All of a range. */
  whole(range: TextRange): Quotation
  /** Of the words, where that is not the document's. */
  readonly language: string | undefined
}

/** How far a table is moved in, in twentieths of a point. */
const LEFT = 340

/**
 * The caption and the rows of a table that a passage touches, as XML; spans are cut to these rows. Above them stand the heads of the
 * columns that are quoted, in brackets, as words that the passage does not have.
 */
export function quotedTable(
  { cells = [], caption }: Block,
  passage: TextRange,
  { quoted, whole, language }: TableWords,
): string[] {
  const linesOf = (quotation: Quotation) =>
    quotedLines(quotation)
      .map(parts => parts.map(({ text, isStruck }) => run(text, { struck: isStruck, language })).join(''))
      .join('<w:r><w:br/></w:r>')
  const title = caption ? linesOf(quoted(caption)) : ''
  const isTouched = ({ start, end }: TextRange) => start < passage.end && end > passage.start
  const first = cells.findIndex(row => row.some(isTouched))
  const last = cells.findLastIndex(row => row.some(isTouched))
  const captioned = title === '' ? [] : [paragraph(title, { style: 'Caption' })]
  if (first < 0) return captioned
  const grid = tableGrid(cells)
  const columns = new Set(
    grid.slice(first, last + 1).flatMap(row => row.filter(one => isTouched(one.cell)).flatMap(columnsOf)),
  )
  const count = headRows(cells)
  const heads = first < count ? [] : grid.slice(0, count).flat()
  const shown = new Set(
    heads.filter(head => columnsOf(head).some(column => columns.has(column))).map(({ cell }) => cell.start),
  )
  const isHead = ({ start, end }: TextRange) => end > start && end <= passage.start && shown.has(start)
  const words = (cell: TextRange) => (isHead(cell) ? `[${whole(cell).text}]` : quoted(cell).text)
  const runs = (cell: TextRange) =>
    isHead(cell) ? `${run('[')}${linesOf(whole(cell))}${run(']')}` : linesOf(quoted(cell))
  const rows = [...(shown.size === 0 ? [] : cutRows(cells, 0, count - 1)), ...cutRows(cells, first, last)]
  return [...captioned, wordTable(rows, runs, words, LEFT)]
}

/** How many rows at the top of a table hold nothing but heads of columns. */
function headRows(cells: readonly (readonly TableCell[])[]): number {
  const body = cells.findIndex(row => row.length === 0 || row.some(({ header }) => header !== 'column'))
  return Math.max(0, body)
}

function columnsOf({ cell, column }: PlacedCell): number[] {
  return Array.from({ length: cell.columns ?? 1 }, (_, across) => column + across)
}

/** Some rows of a table by themselves: where a cell reaches into them from above an empty one keeps the others in their columns. */
function cutRows(cells: readonly (readonly TableCell[])[], first: number, last: number): TableCell[][] {
  const grid = tableGrid(cells)
  const reaching = grid.slice(0, first).flatMap((row, from) =>
    row
      .filter(({ cell }) => from + (cell.rows ?? 1) > first)
      .map(({ cell, column }) => ({
        column,
        cell: { ...cell, start: cell.start, end: cell.start, rows: from + (cell.rows ?? 1) - first },
      })),
  )
  return grid
    .slice(first, last + 1)
    .map((row, index) =>
      [...(index === 0 ? reaching : []), ...row]
        .sort((one, other) => one.column - other.column)
        .map(({ cell }) => ({ ...cell, rows: Math.min(cell.rows ?? 1, last - first - index + 1) })),
    )
}
