import { strFromU8, unzipSync } from 'fflate/browser'

/** More bytes than any part of a codebook's workbook has, unpacked. */
const MOST_PART = 40_000_000
/** More columns than any codebook has. */
const MOST_COLUMNS = 200

/**
 * The rows of the first sheet of an Excel workbook (ECMA-376), as text; formulas count as what they gave. Nothing in it is run
 * or looked up. Throws `Error` where it is none, or where a part of it is too large.
 */
export function readWorkbook(bytes: Uint8Array): string[][] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted = /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(name)
      if (isWanted && originalSize > MOST_PART) throw new Error('A part of the workbook is too large.')
      return isWanted
    },
  })
  const sheets = Object.keys(parts).filter(name => name.startsWith('xl/worksheets/'))
  const first = sheets.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0]
  const sheet = first === undefined ? undefined : parts[first]
  if (!sheet) throw new Error('The workbook has no sheet.')
  const shared = parts['xl/sharedStrings.xml']
  const strings = shared ? [...xml(shared).getElementsByTagName('si')].map(textOf) : []
  return [...xml(sheet).getElementsByTagName('row')].map(row => cellsOf(row, strings))
}

function cellsOf(row: Element, strings: readonly string[]): string[] {
  const cells: string[] = []
  for (const cell of row.getElementsByTagName('c')) {
    const column = columnOf(cell.getAttribute('r') ?? '') ?? cells.length
    if (column >= MOST_COLUMNS) continue
    while (cells.length < column) cells.push('')
    const value = cell.getElementsByTagName('v')[0]?.textContent ?? ''
    const kind = cell.getAttribute('t')
    cells[column] =
      kind === 's' ? (strings[Number(value)] ?? '') : kind === 'inlineStr' ? textOf(cell) : value
  }
  return cells
}

/** Which column a cell such as `AB7` is in, from 0; null where it does not say. */
function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The text of its runs, without how it is pronounced. */
function textOf(element: Element): string {
  return [...element.getElementsByTagName('t')]
    .filter(({ parentElement }) => parentElement?.tagName !== 'rPh')
    .map(({ textContent }) => textContent ?? '')
    .join('')
}

function xml(bytes: Uint8Array): Document {
  const read = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
  if (read.getElementsByTagName('parsererror').length > 0)
    throw new Error('A part of the workbook is no XML.')
  return read
}
