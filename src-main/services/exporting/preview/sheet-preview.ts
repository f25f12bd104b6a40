// The build without Node’s threads, which no bundle of this program can hold.
import { strFromU8, unzipSync } from 'fflate/browser'
import { SaxesParser } from 'saxes'
import type { Beginning } from '../../../../src-core/export/beginning'
import { escapeHtml } from '../../../../src-core/export/markup/quoted-html'
import { FORMATS } from '../../../../src-core/export/sheets/xlsx-parts'
import { parseXml } from '../../../import/xml/parse-xml'
import { childrenNamed, find } from '../../../import/xml/xml-tree'

/** So many rows of a sheet are shown at most, its head counted, and so much of a cell, in UTF-16 units. */
const MOST_ROWS = 200
const LONGEST = 2_000
const PIECE = 1 << 16
const DAY = 86_400_000
/** Day 0 of a workbook. */
const EPOCH = Date.UTC(1899, 11, 30)

/** A sheet as far as it is shown. */
interface Sheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
  /** How many rows it has, its head counted. */
  readonly total: number
}

/**
 * A workbook as a page that shows its sheets as tables, read back from its bytes: letters above the columns and numbers before the
 * rows, days and moments as who reads the file has them. Throws where it is no whole workbook.
 */
export function sheetPreview(bytes: Uint8Array, language: string): Beginning {
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const workbook = parseXml(text('xl/workbook.xml'), { file: 'workbook.xml', depth: 20 })
  const names = childrenNamed(find(workbook, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes['name'] ?? '',
  )
  const sheets = names.map((name, index) =>
    readSheet(name, text(`xl/worksheets/sheet${index + 1}.xml`), language),
  )
  const [first] = sheets
  return {
    text: sheets.map(sheetHtml).join(''),
    cut:
      first && first.total > first.rows.length
        ? { shown: first.rows.length - 1, total: first.total - 1, of: 'rows' }
        : null,
  }
}

function readSheet(name: string, xml: string, language: string): Sheet {
  const widths: number[] = []
  const rows: string[][] = []
  let [cell, format, column, isInValue] = ['', 0, 0, false]
  const parser = new SaxesParser({ position: false })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    const { width, r = '', s } = attributes as Record<string, string>
    if (tag === 'col') widths.push(Number(width))
    else if (tag === 'row') rows.push([])
    else if (tag === 'c') [cell, format, column] = ['', Number(s ?? 0), columnOf(r)]
    isInValue = tag === 't' || tag === 'v'
  })
  parser.on('text', words => {
    if (isInValue) cell += words
  })
  parser.on('closetag', ({ name: tag }) => {
    isInValue = false
    const row = rows.at(-1)
    if (tag !== 'c' || !row) return
    while (row.length < column) row.push('')
    row.push(shown(cell, format, language))
  })
  for (let at = 0; at < xml.length && rows.length <= MOST_ROWS; at += PIECE)
    parser.write(xml.slice(at, at + PIECE))
  const whole = rows.length <= MOST_ROWS ? rows : rows.slice(0, MOST_ROWS)
  return { name, widths, rows: whole, total: rows.length <= MOST_ROWS ? rows.length : countRows(xml) }
}

function countRows(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<row '); at >= 0; at = xml.indexOf('<row ', at + 5)) count += 1
  return count
}

/** A cell's words as a spreadsheet shows them. */
function shown(value: string, format: number, language: string): string {
  if (format === FORMATS.day || format === FORMATS.moment) {
    const at = new Date(EPOCH + Number(value) * DAY)
    const looks = { dateStyle: 'short', timeZone: 'UTC' } as const
    if (Number.isNaN(at.getTime())) return value
    return format === FORMATS.day
      ? at.toLocaleDateString(language, looks)
      : at.toLocaleString(language, { ...looks, timeStyle: 'short' })
  }
  const text = value.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** The place of a column from a cell's name: 0 for `A1`. */
function columnOf(name: string): number {
  const letters = /^[A-Z]+/.exec(name)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** `A` to `Z`, `AA` and so on. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}

function sheetHtml({ name, widths, rows }: Sheet): string {
  const letters = widths
    .map((width, index) => `<th class="letter" data-chars="${Math.round(width)}">${letterOf(index)}</th>`)
    .join('')
  const lines = rows.map((row, at) => {
    const tag = at === 0 ? 'th' : 'td'
    const cells = widths.map((_, index) => `<${tag} dir="auto">${withBreaks(row[index] ?? '')}</${tag}>`)
    return `<tr><th class="letter">${at + 1}</th>${cells.join('')}</tr>`
  })
  return `<section class="sheet-table"><h2>${escapeHtml(name)}</h2><div class="grid"><table><tbody><tr><th class="letter"></th>${letters}</tr>${lines.join('')}</tbody></table></div></section>`
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}
