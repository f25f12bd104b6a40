import type { CellLooks } from '../../../src-core/document/extracted'
import type { XmlElement } from '../xml/parse-xml'
import { child } from '../xml/xml-tree'
import { isOn } from './styles'

/** A cell of a Word table: what holds its paragraphs, or nothing where a row begins further to the right. */
export interface WordCell {
  readonly content: XmlElement | null
  readonly looks: CellLooks
}

/** A row's elements, as Word writes them: a cell that goes on from the row above is there again. */
export interface WordRow {
  readonly row: XmlElement
  readonly cells: readonly XmlElement[]
}

interface Open {
  readonly column: number
  readonly columns: number
  readonly cell: WordCell & { looks: { rows?: number } }
}

/** A cell that goes on from above and holds words after all is a cell of its own. */
export function wordTableCells(
  rows: readonly WordRow[],
  hasText: (cell: XmlElement) => boolean,
): WordCell[][] {
  let above = new Map<number, Open>()
  return rows.map(({ row, cells }) => {
    const properties = child(row, 'trPr')
    const mark = child(properties, 'tblHeader')
    const isHead = mark !== undefined && isOn(mark.attributes['val'] ?? '1')
    const found: WordCell[] = []
    const open = new Map<number, Open>()
    let column = count(child(properties, 'gridBefore'), 0)
    if (column > 0) found.push({ content: null, looks: column > 1 ? { columns: column } : {} })
    for (const content of cells) {
      const own = child(content, 'tcPr')
      const columns = count(child(own, 'gridSpan'), 1)
      const merge = child(own, 'vMerge')
      const known = above.get(column)
      const goesOn = merge !== undefined && merge.attributes['val'] !== 'restart'
      if (goesOn && known?.columns === columns && !hasText(content)) {
        known.cell.looks.rows = (known.cell.looks.rows ?? 1) + 1
        open.set(column, known)
      } else {
        const looks: { rows?: number } & WordCell['looks'] = {
          ...(columns > 1 && { columns }),
          ...(isHead && { header: 'column' as const }),
        }
        const cell = { content, looks }
        found.push(cell)
        if (merge !== undefined) open.set(column, { column, columns, cell })
      }
      column += columns
    }
    above = open
    return found
  })
}

/** No table of Word has more columns. */
const MOST_COLUMNS = 63

function count(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(element?.attributes['val'] ?? Number.NaN)
  return Number.isInteger(value) && value >= 0 ? Math.min(MOST_COLUMNS, value) : otherwise
}
