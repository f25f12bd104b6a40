import type { Losses } from './losses'
import { renamed } from './renamed'

/** Brings tables into the form they are written in: heads as such, captions above them, and none in another. */
export function placeTables(page: Document, losses: Losses): void {
  // The innermost first: what lay in it lies in the next one then.
  for (const table of [...page.body.querySelectorAll('table')].reverse()) {
    for (const cell of table.querySelectorAll<HTMLElement>(':scope > thead > tr > td')) asHead(cell)
    const isLayout = table.getAttribute('role') === 'presentation' || cellsOf(table).length === 1
    const isInner = table.parentElement?.closest('td, th') !== null
    if (isLayout) table.replaceWith(...cellsOf(table).flatMap(cell => [...blocksOf(cell)]))
    else if (isInner) {
      losses.innerTables++
      table.replaceWith(...rowsOf(table).map(row => lineOf(page, row)))
    } else placeCaption(table)
  }
}

function asHead(cell: HTMLElement): void {
  const { colSpan, rowSpan } = cell as HTMLTableCellElement
  const head = renamed(cell, 'th')
  head.colSpan = colSpan
  head.rowSpan = rowSpan
}

function cellsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...table.rows].flatMap(row => [...row.cells])
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.rows]
}

/** What lies in a cell, as blocks of their own. */
function blocksOf(cell: HTMLElement): Iterable<Node> {
  const holdsBlocks =
    cell.querySelector(':scope > :is(p, div, table, ul, ol, h1, h2, h3, blockquote)') !== null
  return holdsBlocks ? cell.childNodes : [renamed(cell, 'p')]
}

function lineOf(page: Document, row: HTMLTableRowElement): HTMLElement {
  const line = page.createElement('p')
  for (const [at, cell] of [...row.cells].entries()) line.append(at === 0 ? '' : ' | ', ...cell.childNodes)
  for (const block of line.querySelectorAll('p, div')) block.replaceWith(...block.childNodes)
  return line
}

function placeCaption(table: HTMLTableElement): void {
  for (const caption of table.querySelectorAll<HTMLElement>(':scope > caption'))
    table.before(renamed(caption, 'p'))
}
