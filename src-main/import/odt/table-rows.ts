import type { CellLooks } from '../../../src-core/document/extracted'
import type { CellFacts } from '../decoding/data-table'
import type { XmlElement } from '../xml/parse-xml'
import { childrenNamed, elements, find } from '../xml/xml-tree'
import { wordsOf } from './changes'
import { wholeNumber } from './numbering'

/** A cell of a table; one that another covers is not shown. */
export interface OdtCell {
  readonly content: XmlElement
  readonly looks: CellLooks
  readonly isCovered: boolean
}

/** No table of a text has more columns, whatever it repeats. */
const MOST_COLUMNS = 63

/** The rows of a table, without those of tables inside its cells. */
export function tableRows(table: XmlElement): OdtCell[][] {
  const rows: OdtCell[][] = []
  const visit = (element: XmlElement, isHead: boolean) => {
    for (const node of elements(element)) {
      if (node.name === 'table:table-row') rows.push(rowCells(node, isHead))
      else if (GROUPS.has(node.name)) visit(node, isHead || node.name === 'table:table-header-rows')
    }
  }
  visit(table, false)
  return rows
}

const GROUPS: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
])

function rowCells(row: XmlElement, isHead: boolean): OdtCell[] {
  const cells: OdtCell[] = []
  for (const content of elements(row)) {
    const isCovered = content.name === 'table:covered-table-cell'
    if (!isCovered && content.name !== 'table:table-cell') continue
    const { attributes } = content
    const columns = wholeNumber(attributes['number-columns-spanned']) ?? 1
    const down = wholeNumber(attributes['number-rows-spanned']) ?? 1
    const times = wholeNumber(attributes['number-columns-repeated']) ?? 1
    const looks = {
      ...(columns > 1 && { columns }),
      ...(down > 1 && { rows: down }),
      ...(isHead && { header: 'column' as const }),
    }
    for (let time = 0; time < Math.min(times, MOST_COLUMNS); time += 1)
      cells.push({ content, looks, isCovered })
  }
  return cells
}

/** What decides whether a table is one of data. */
export function cellFacts({ content, isCovered }: OdtCell): CellFacts {
  const paragraphs = [...childrenNamed(content, 'text:p'), ...childrenNamed(content, 'text:h')]
  return {
    hasText: !isCovered && hasText(content),
    nests: find(content, 'table:table') !== undefined,
    paragraphs: paragraphs.filter(hasText).length,
  }
}

function hasText(element: XmlElement): boolean {
  return wordsOf(element).trim() !== ''
}
