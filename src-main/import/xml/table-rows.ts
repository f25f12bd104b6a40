import type { CellLooks } from '../../../src-core/document/extracted'
import type { XmlElement } from './parse-xml'
import { elements } from './xml-tree'

/** A row of a table in XML, with its cells. */
export interface XmlRow {
  readonly row: XmlElement
  readonly cells: readonly {
    readonly element: XmlElement
    readonly looks: CellLooks
  }[]
}

type Columns = ReadonlyMap<string, number>

/** The rows of a table in the CALS model or in that of HTML, without those of tables inside its cells. */
export function tableRows(table: XmlElement): XmlRow[] {
  const rows: XmlRow[] = []
  const visit = (element: XmlElement, columns: Columns, isHead: boolean) => {
    const own = columnsOf(element) ?? columns
    for (const next of elements(element)) {
      if (next.name === 'row' || next.name === 'tr') rows.push(readRow(next, own, isHead))
      else visit(next, own, isHead || next.name === 'thead')
    }
  }
  visit(table, new Map(), false)
  return rows
}

/** The numbers of the columns by their names, where an element names any. */
function columnsOf(element: XmlElement): Columns | null {
  const named = elements(element).filter(({ name }) => name === 'colspec')
  if (named.length === 0) return null
  let number = 0
  return new Map(
    named.map(({ attributes }) => {
      number = whole(attributes['colnum']) ?? number + 1
      return [attributes['colname'] ?? '', number]
    }),
  )
}

function readRow(row: XmlElement, columns: Columns, isHead: boolean): XmlRow {
  return {
    row,
    cells: elements(row).map(element => {
      const { namest = '', nameend = '', morerows, colspan, rowspan, scope = '' } = element.attributes
      const [first, last] = [columns.get(namest), columns.get(nameend)]
      const across = first !== undefined && last !== undefined ? last - first + 1 : (whole(colspan) ?? 1)
      const down = morerows === undefined ? (whole(rowspan) ?? 1) : (whole(morerows) ?? 0) + 1
      const header = headerOf(element.name, scope, isHead)
      return {
        element,
        looks: {
          ...(across > 1 && { columns: across }),
          ...(down > 1 && { rows: down }),
          ...(header && { header }),
        },
      }
    }),
  }
}

function headerOf(name: string, scope: string, isHead: boolean): 'column' | 'row' | null {
  if (isHead || (name === 'th' && !scope.startsWith('row'))) return 'column'
  return name === 'th' ? 'row' : null
}

function whole(value: string | undefined): number | null {
  const number = Number(value ?? Number.NaN)
  return Number.isSafeInteger(number) && number >= 0 ? number : null
}
