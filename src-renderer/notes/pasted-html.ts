import { parsePasted } from './parse-pasted'

/** What a note makes of pasted HTML. */
export interface PastedHtml {
  readonly html: string
  /** How many tables became lines, since a note holds no tables. */
  readonly tables: number
}

/** Between the cells of a row that becomes a line. */
const BETWEEN_CELLS = ' | '

/** Brings pasted HTML into forms that a note holds, so that none of its words are lost or run together. */
export function readPastedHtml(html: string): PastedHtml {
  const page = parsePasted(html)
  const tables = [...page.querySelectorAll('table')]
  // Inner tables first, so that an outer one finds their lines in its cells.
  for (const table of tables.reverse()) table.replaceWith(...linesOf(page, table))
  return { html: page.body.innerHTML, tables: tables.length }
}

function linesOf(page: Document, table: HTMLTableElement): HTMLElement[] {
  const caption = table.caption ? [paragraph(page, [...table.caption.childNodes])] : []
  return [
    ...caption,
    ...[...table.rows].map(row =>
      paragraph(
        page,
        [...row.cells].flatMap((cell, at) => [...(at > 0 ? [BETWEEN_CELLS] : []), ...wordsOf(page, cell)]),
      ),
    ),
  ]
}

function paragraph(page: Document, content: readonly (Node | string)[]): HTMLElement {
  const made = page.createElement('p')
  made.append(...content)
  return made
}

/** A cell's words with their formats, its blocks one after another with a space between. */
function wordsOf(page: Document, cell: HTMLElement): (Node | string)[] {
  for (const block of cell.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6')) {
    block.after(page.createTextNode(' '))
    block.replaceWith(...block.childNodes)
  }
  for (const kept of cell.querySelectorAll('ul, ol, br'))
    kept.replaceWith(...(kept.childNodes.length > 0 ? kept.childNodes : [' ']))
  return [...cell.childNodes]
}
