import type { CellLooks } from '../../../src-core/document/extracted'
import { type HtmlElement, htmlElements } from './html-tree'

/** The rows of a table, without those of tables inside it. */
export function ownRows(table: HtmlElement): HtmlElement[] {
  return htmlElements(table).flatMap(part => {
    if (part.name === 'tr') return [part]
    return /^t(?:head|body|foot)$/.test(part.name)
      ? htmlElements(part).filter(({ name }) => name === 'tr')
      : []
  })
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return htmlElements(row).filter(({ name }) => name === 'td' || name === 'th')
}

/** The cells of a row with how many columns and rows each takes up, as far as browsers go along, and what it is the head of. */
export function readCells(row: HtmlElement): { cell: HtmlElement; looks: CellLooks }[] {
  const cells = cellsOf(row)
  const inHead = row.parent?.name === 'thead' || cells.every(({ name }) => name === 'th')
  return cells.map(cell => ({ cell, looks: readLooks(cell, inHead) }))
}

function readLooks(cell: HtmlElement, inHead: boolean): CellLooks {
  const columns = span(cell.attributes['colspan'], 1000)
  // A browser lets `0` reach to the last row.
  const rows =
    cell.attributes['rowspan']?.trim() === '0' ? MOST_ROWS : span(cell.attributes['rowspan'], MOST_ROWS)
  const header = headerOf(cell, inHead)
  return { ...(columns > 1 && { columns }), ...(rows > 1 && { rows }), ...(header && { header }) }
}

const MOST_ROWS = 65_534

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(number) || number < 1 ? 1 : Math.min(number, most)
}

function headerOf(cell: HtmlElement, inHead: boolean): 'column' | 'row' | null {
  if (cell.name !== 'th') return inHead ? 'column' : null
  const scope = (cell.attributes['scope'] ?? '').toLowerCase()
  if (scope.startsWith('col')) return 'column'
  return scope.startsWith('row') || !inHead ? 'row' : 'column'
}
