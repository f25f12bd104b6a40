import { largest } from '../../basics/extremes'
import type { TableCell } from '../../document/model'
import { type PlacedCell, tableGrid } from '../../document/table-grid'
import { AFTER_TABLE, paragraph } from '../word-file/paragraph'
import { isRightToLeft } from '../word-file/runs'

/** Word has no tables with more columns. */
const MOST_COLUMNS = 63
/** The width between the margins of a page of A4, and of one that is turned, in twentieths of a point. */
const WIDTH = 9_070
const TURNED_WIDTH = 14_002
/** No column is narrower, in characters, nor made wider for its words than this. */
const NARROWEST = 4
const WIDEST = 60
/** Longer words may be broken, in characters. */
const LONGEST_WORD = 24
/** The width of a letter in a cell, and of both margins of one, in twentieths of a point. */
const LETTER = 110
const MARGINS = 170
/** A row of no more lines than this is not parted between pages. */
const LOW = 8

/** One cell of a row as Word writes it: one that goes on from the row above is there again. */
interface RowCell {
  readonly cell: TableCell
  readonly column: number
  readonly goesOn: boolean
}

/** How the cells of a table are written. */
export interface CellLook {
  /**
   * What stands in a cell, as paragraphs, with the room for it between the cell's margins, in twentieths of a point; it is asked for
   * once each, in the order of the text.
   */
  inside(cell: TableCell, room: number): string
  /** The words of a cell as plain text. */
  wordsOf(cell: TableCell): string
  readonly isTurned?: boolean
}

/**
 * Rows as a table of Word. `runs` writes the words of a cell, which it is asked for once each, in the order of the text;
 * `wordsOf` has them as plain text; `left` is how far it is moved in. Where columns span more than Word can show, each row is a paragraph.
 */
export function wordTable(
  cells: readonly (readonly TableCell[])[],
  runs: (cell: TableCell) => string,
  wordsOf: (cell: TableCell) => string,
  left = 0,
): string {
  const inside = (cell: TableCell) =>
    paragraph(runs(cell), { style: 'Cell', isRightToLeft: isRightToLeft(wordsOf(cell)) })
  return (
    gridTable(cells, { inside, wordsOf }, left) ??
    cells.map(row => paragraph(row.map(runs).join('<w:r><w:tab/></w:r>'), { style: 'Cell' })).join('')
  )
}

/** Whether the columns of a table have room for their longest words only on a page that is turned. */
export function needsTurnedPage(
  cells: readonly (readonly TableCell[])[],
  wordsOf: (cell: TableCell) => string,
): boolean {
  const longest = new Map<number, number>()
  for (const { cell, column } of tableGrid(cells).flat())
    if ((cell.columns ?? 1) === 1)
      longest.set(column, Math.max(longest.get(column) ?? NARROWEST, longestWord(wordsOf(cell))))
  return longest.size <= MOST_COLUMNS && sum([...longest.values()].map(widthFor)) > WIDTH
}

/**
 * Rows as a table of Word whose cells hold paragraphs, moved in by `left`, on a page that is turned or not; null where its columns
 * are more than Word can show.
 */
export function gridTable(
  cells: readonly (readonly TableCell[])[],
  { inside, wordsOf, isTurned }: CellLook,
  left = 0,
): string | null {
  if (cells.length === 0) return ''
  const grid = tableGrid(cells)
  const width = largest(
    grid.flat().map(({ cell, column }) => column + (cell.columns ?? 1)),
    1,
  )
  if (width > MOST_COLUMNS) return null
  const rows = rowsOf(grid)
  const room = (isTurned ? TURNED_WIDTH : WIDTH) - left
  const widths = columnWidths(rows, width, room, wordsOf)
  const columns = widths.map(one => `<w:gridCol w:w="${one}"/>`).join('')
  const written = rows.map(row => {
    const isHead = row.length > 0 && row.every(({ cell }) => cell.header === 'column')
    let at = 0
    const own = row.map(placed => {
      const gap = emptyCells(at, placed.column, widths)
      at = placed.column + (placed.cell.columns ?? 1)
      return gap + cellXml(placed, widths, inside)
    })
    const whole = isHead || isLow(row, widths, wordsOf) ? '<w:cantSplit/>' : ''
    const properties = `${whole}${isHead ? '<w:tblHeader/>' : ''}`
    const looks = properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`
    return `<w:tr>${looks}${own.join('')}${emptyCells(at, width, widths)}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${room}" w:type="dxa"/><w:tblInd w:w="${left}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${written.join('')}</w:tbl>${AFTER_TABLE}`
}

/** Whether a row is low enough to stand whole on the next page: what is left blank for it is no more than a few lines. */
function isLow(
  row: readonly RowCell[],
  widths: readonly number[],
  wordsOf: (cell: TableCell) => string,
): boolean {
  return row.every(({ cell, column, goesOn }) => {
    const room = sum(widths.slice(column, column + (cell.columns ?? 1))) - MARGINS
    return goesOn || wordsOf(cell).length * LETTER <= room * LOW
  })
}

/** Each row with the cells that reach into it from above at their columns. */
function rowsOf(grid: readonly (readonly PlacedCell[])[]): RowCell[][] {
  let above: { cell: TableCell; column: number; left: number }[] = []
  return grid.map(row => {
    const reaching = above.filter(({ left }) => left > 0)
    above = [
      ...reaching.map(one => ({ ...one, left: one.left - 1 })),
      ...row.map(placed => ({ ...placed, left: (placed.cell.rows ?? 1) - 1 })),
    ]
    return [
      ...row.map(({ cell, column }) => ({ cell, column, goesOn: false })),
      ...reaching.map(({ cell, column }) => ({ cell, column, goesOn: true })),
    ].sort((one, other) => one.column - other.column)
  })
}

function cellXml(
  { cell, column, goesOn }: RowCell,
  widths: readonly number[],
  inside: CellLook['inside'],
): string {
  const { columns = 1, rows = 1, header } = cell
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
  const merge = goesOn ? '<w:vMerge/>' : rows > 1 ? '<w:vMerge w:val="restart"/>' : ''
  const shade = header ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' : ''
  const width = sum(widths.slice(column, column + columns))
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}</w:tcPr>`
  return `<w:tc>${properties}${goesOn ? paragraph('', { style: 'Cell' }) : inside(cell, width - MARGINS)}</w:tc>`
}

function emptyCells(from: number, to: number, widths: readonly number[]): string {
  return widths
    .slice(from, to)
    .map(
      width =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph('', { style: 'Cell' })}</w:tc>`,
    )
    .join('')
}

/**
 * Columns get what their longest word takes, and share what is left of the page by the longest words they hold; those of cells
 * over several columns are left out. Where there is no room for these words, those that are too long for an even share are broken.
 */
function columnWidths(
  rows: readonly (readonly RowCell[])[],
  columns: number,
  width: number,
  wordsOf: (cell: TableCell) => string,
): number[] {
  const lengths = new Array<number>(columns).fill(NARROWEST)
  const longest = new Array<number>(columns).fill(NARROWEST)
  for (const { cell, column, goesOn } of rows.flat()) {
    if (goesOn || (cell.columns ?? 1) > 1) continue
    const words = wordsOf(cell)
    lengths[column] = Math.max(lengths[column] ?? NARROWEST, Math.min(WIDEST, words.length))
    longest[column] = Math.max(longest[column] ?? NARROWEST, longestWord(words))
  }
  const needed = longest.map(widthFor)
  const taken = sum(needed)
  if (taken > width) {
    const share = evenShare(needed, width)
    return needed.map(one => Math.floor(Math.min(one, share)))
  }
  const all = sum(lengths)
  return lengths.map((length, column) => Math.floor((needed[column] ?? 0) + ((width - taken) * length) / all))
}

/** The most that each may have of a width that is less than all they need, where those that need less leave what is over to others. */
function evenShare(needed: readonly number[], width: number): number {
  let left = width
  for (const [index, one] of needed.toSorted((a, b) => a - b).entries()) {
    const share = left / (needed.length - index)
    if (one > share) return share
    left -= one
  }
  return width
}

/** How long the longest word is that is kept whole. */
function longestWord(words: string): number {
  return largest(
    words.split(/\s/).map(word => Math.min(LONGEST_WORD, word.length)),
    0,
  )
}

function widthFor(letters: number): number {
  return letters * LETTER + MARGINS
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
