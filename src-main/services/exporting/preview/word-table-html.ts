import type { XmlElement } from '../../../import/xml/parse-xml'
import { child, childrenNamed } from '../../../import/xml/xml-tree'
import { lookAttributes } from './looks'

/** A cell of a row, at its column, before it is known how far down it goes. */
interface Cell {
  readonly element: XmlElement
  readonly column: number
  readonly columns: number
  /** Whether it goes on from the row above. */
  readonly goesOn: boolean
}

/** A table of a Word file as one of HTML; `inside` writes what stands in a cell. */
export function tableHtml(table: XmlElement, inside: (cell: XmlElement) => string): string {
  const rows = childrenNamed(table, 'tr').map(row => ({
    isHead: child(child(row, 'trPr'), 'tblHeader') !== undefined,
    cells: cellsOf(row),
  }))
  const written = rows.map(({ isHead, cells }, at) => {
    const own = cells
      .filter(({ goesOn }) => !goesOn)
      .map(cell => {
        const name = isHead ? 'th' : 'td'
        const down = rowsOf(
          rows.slice(at + 1).map(({ cells }) => cells),
          cell,
        )
        const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`
        return `<${name}${spans}${cellLook(cell.element)}>${inside(cell.element)}</${name}>`
      })
    return `<tr>${own.join('')}</tr>`
  })
  return `<table class="word-table"><tbody>${written.join('')}</tbody></table>`
}

function cellsOf(row: XmlElement): Cell[] {
  let column = 0
  return childrenNamed(row, 'tc').map(element => {
    const properties = child(element, 'tcPr')
    const columns = Number(child(properties, 'gridSpan')?.attributes['val'] ?? 1)
    const merge = child(properties, 'vMerge')
    const cell = {
      element,
      column,
      columns,
      goesOn: merge !== undefined && merge.attributes['val'] !== 'restart',
    }
    column += columns
    return cell
  })
}

/** How many rows a cell takes, from the rows below it. */
function rowsOf(below: readonly (readonly Cell[])[], { column }: Cell): number {
  const end = below.findIndex(cells => !cells.some(cell => cell.column === column && cell.goesOn))
  return 1 + (end < 0 ? below.length : end)
}

function cellLook(element: XmlElement): string {
  const properties = child(element, 'tcPr')
  const width = Number(child(properties, 'tcW')?.attributes['w'])
  const fill = child(properties, 'shd')?.attributes['fill'] ?? ''
  return lookAttributes({
    ...(Number.isFinite(width) && { width }),
    ...(/^[\da-f]{6}$/i.test(fill) && { shade: fill }),
  })
}
