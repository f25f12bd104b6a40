import type { Block, TableCell, TextRange } from '../../document/model'
import { type PlacedCell, tableGrid } from '../../document/table-grid'

/**
 * The rows of a table that a passage touches, as HTML: spans are cut to these rows, and where a cell reaches into them from
 * above an empty one keeps the others in their columns. `words` writes the part of a range that is quoted.
 */
export function tableHtml(
  { cells: all = [], caption }: Block,
  passage: TextRange,
  words: (range: TextRange) => string,
): string {
  const grid = tableGrid(all)
  const isTouched = ({ cell }: PlacedCell) => cell.start < passage.end && cell.end > passage.start
  const first = grid.findIndex(row => row.some(isTouched))
  const last = grid.findLastIndex(row => row.some(isTouched))
  const title = caption && words(caption)
  const head = title ? `<caption>${title}</caption>` : ''
  if (first < 0) return title ? `<p>${title}</p>` : ''
  const rows = grid.slice(first, last + 1).map((row, index) => {
    const above = index === 0 ? reaching(grid, first) : []
    const own = [...row.map(placed => ({ ...placed, isEmpty: false, from: first + index })), ...above]
      .sort((one, other) => one.column - other.column)
      .map(({ cell, isEmpty, from }) => {
        const down = Math.min(from + (cell.rows ?? 1), last + 1) - (first + index)
        return cellHtml(cell, down, isEmpty ? '' : words(cell))
      })
    return `<tr>${own.join('')}</tr>`
  })
  return `<table>${head}${rows.join('')}</table>`
}

/** The cells that reach into a row from above. */
function reaching(
  grid: readonly (readonly PlacedCell[])[],
  row: number,
): (PlacedCell & { isEmpty: true; from: number })[] {
  return grid
    .slice(0, row)
    .flatMap((cells, from) =>
      cells
        .filter(({ cell }) => from + (cell.rows ?? 1) > row)
        .map(placed => ({ ...placed, isEmpty: true as const, from })),
    )
}

function cellHtml({ columns = 1, header }: TableCell, rows: number, words: string): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  if (!header) return `<td${spans}>${words}</td>`
  return `<th scope="${header === 'row' ? 'row' : 'col'}"${spans}>${words}</th>`
}
