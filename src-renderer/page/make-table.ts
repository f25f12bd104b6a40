import type { Block, StructuredDocument, TableCell, TextRange } from '../../src-core/document/model'
import { shownText } from '../../src-core/document/set-right'
import { watchSize } from '../ui/watch-size'
import { makeElement } from './make-element'
import reader from './page.module.css'
import type { PageWords } from './page-words'
import style from './table.module.css'

/** A table with more cells may be one of several blocks of a longer one: even columns keep these in line. */
const LONG = 200

/**
 * A table as one element whose text is exactly its block's. What parts cells and rows in that text, tabs and line feeds,
 * stands between their elements, where white space is not drawn; `runs` makes what is in a cell.
 */
export function makeTable(
  document: StructuredDocument,
  block: Block,
  runs: (range: TextRange) => Node[],
  words: PageWords,
): HTMLElement {
  const { cells = [], caption, goesOn } = block
  const isLong = goesOn === true || cells.reduce((sum, row) => sum + row.length, 0) > LONG
  const table = makeElement('table', { class: `${style['table']} ${isLong ? style['even'] : ''}` })
  if (isLong) table.style.setProperty('--columns', String(widthOf(cells[0] ?? [])))
  let at = block.start
  // The text between two parts, which none of them has.
  const between = (next: number) => {
    const made = window.document.createTextNode(document.text.slice(at, next))
    return next > at ? [made] : []
  }
  if (caption) {
    table.append(makeElement('caption', { class: style['caption'] }, ...runs(caption)))
    at = caption.end
  }
  const body = makeElement('tbody')
  table.append(...between(cells[0]?.[0]?.start ?? at), body)
  at = cells[0]?.[0]?.start ?? at
  for (const row of cells) {
    body.append(...between(row[0]?.start ?? at))
    at = row[0]?.start ?? at
    const line = makeElement('tr')
    for (const cell of row) {
      line.append(...between(cell.start), makeCell(cell, runs))
      at = cell.end
    }
    body.append(line)
  }
  const name = caption ? shownText(document, caption) : words.table
  const scroller = makeElement('div', { class: style['scroller'], role: 'group', 'aria-label': name }, table)
  const look = { class: `${reader['block']} ${goesOn ? style['goes-on'] : ''}`, dir: 'auto' }
  return makeElement('div', { ...look, 'data-block': block.id, 'data-start': block.start }, scroller)
}

/** Lets the keyboard reach a table that is wider than the page, and only that, to scroll it; the answer stops it. */
export function watchTable(element: HTMLElement): () => void {
  const scroller = element.querySelector<HTMLElement>(`.${style['scroller']}`)
  if (!scroller) return () => undefined
  return watchSize(scroller, () => {
    const isWide = scroller.scrollWidth > scroller.clientWidth
    return () => {
      if (isWide) scroller.setAttribute('tabindex', '0')
      else scroller.removeAttribute('tabindex')
    }
  })
}

function makeCell(cell: TableCell, runs: (range: TextRange) => Node[]): HTMLElement {
  const spans = { colspan: cell.columns, rowspan: cell.rows }
  return cell.header
    ? makeElement('th', { ...spans, scope: cell.header === 'row' ? 'row' : 'col' }, ...runs(cell))
    : makeElement('td', spans, ...runs(cell))
}

function widthOf(row: readonly TableCell[]): number {
  return row.reduce((sum, { columns = 1 }) => sum + columns, 0)
}
