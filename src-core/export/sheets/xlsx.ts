import { strToU8, Zip, ZipDeflate } from 'fflate/browser'
import { rowHeight } from './row-height'
import { type Cell, type Column, looksLikeFormula, type Sheet } from './sheet'
import { escapeXml, FORMATS, printedPages, WORKSHEET, workbookParts, XML } from './xlsx-parts'

/** The most a cell can hold, in UTF-16 units, and the most rows a sheet can have. */
export const LARGEST_CELL = 32_767
const MOST_ROWS = 1_048_576
/** What a cell that was cut ends with. */
export const CUT = ' […]'
/** How much of a sheet is handed to the archive at once, in UTF-16 units. */
const PIECE = 1_000_000
/** Every entry of the archive has this date, so that the same input gives the same bytes: the first that ZIP knows. */
const ZIP_DATE = new Date(1980, 0, 1)
const DAY = 86_400_000
/** Day 0 of a workbook. Days before its day 61 are counted wrongly by design, so that they are written as text. */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_DAY = 61

export interface XlsxOptions {
  /** Whether text that a spreadsheet would take for a formula, once it is edited, is left without its guard. */
  readonly rawCells: boolean
  /** How many rows a sheet has at most, its head counted; as many as Excel knows where it is absent. */
  readonly mostRows?: number
}

/** A workbook, and how many of its cells hold more than a cell can and were cut. */
export interface Workbook {
  readonly bytes: Uint8Array
  readonly cut: number
}

/**
 * Tables as an Excel workbook, each with its head frozen and a filter on every column; text is always text. A table of more
 * rows than a sheet has goes on on the next. `after` makes the last sheets, once it is known how many cells were cut.
 */
export function writeXlsx(
  sheets: readonly Sheet[],
  options: XlsxOptions,
  after: (cut: number) => readonly Sheet[] = () => [],
): Workbook {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const made: { name: string; filtered: string }[] = []
  let cut = 0
  const write = (sheet: Sheet) => {
    for (const part of parted(sheet, options.mostRows ?? MOST_ROWS)) {
      const file = addFile(zip, `xl/worksheets/sheet${made.length + 1}.xml`)
      const rows = writeSheet(part, options, file.put, () => {
        cut += 1
      })
      file.close()
      made.push({
        name: sheetName(
          part.name,
          made.map(({ name }) => name),
        ),
        filtered: filtered(part.columns, rows, '$'),
      })
    }
  }
  for (const sheet of sheets) write(sheet)
  for (const sheet of after(cut)) write(sheet)
  for (const [path, content] of Object.entries(workbookParts(made))) {
    const file = addFile(zip, path)
    file.put(content)
    file.close()
  }
  zip.end()
  return { bytes: joined(chunks), cut }
}

function addFile(zip: Zip, path: string): { put(text: string): void; close(): void } {
  const file = new ZipDeflate(path, { level: 6 })
  file.mtime = ZIP_DATE
  zip.add(file)
  let waiting: string[] = []
  let length = 0
  const hand = (isLast: boolean) => {
    file.push(strToU8(waiting.join('')), isLast)
    waiting = []
    length = 0
  }
  return {
    put(text) {
      waiting.push(text)
      length += text.length
      if (length > PIECE) hand(false)
    },
    close: () => hand(true),
  }
}

/** A table in parts of no more rows than a sheet has, its head counted. */
function* parted(sheet: Sheet, most: number): Generator<Sheet> {
  const rows = sheet.rows[Symbol.iterator]()
  let next = rows.next()
  do {
    const part = function* () {
      for (let count = 1; !next.done && count < most; count += 1) {
        const row = next.value
        next = rows.next()
        yield row
      }
    }
    yield { ...sheet, rows: part() }
  } while (!next.done)
}

/** Writes a sheet and answers how many rows it has, its head counted. */
function writeSheet(
  { columns, rows }: Sheet,
  options: XlsxOptions,
  put: (text: string) => void,
  wasCut: () => void,
): number {
  put(
    `${XML}${WORKSHEET}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
  )
  put(
    `<cols>${columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`,
  )
  const names = columns.map((_, index) => columnName(index))
  const titles = columns.map(({ title }) => title)
  const head = titles.map((title, index) => textCell(`${names[index]}1`, title, FORMATS.head))
  put(rowOf(1, head, rowHeight(titles, columns)))
  let count = 1
  for (const row of rows) {
    count += 1
    const cells = row.map((cell, index) => {
      const format = columns[index]?.isCode ? FORMATS.code : FORMATS.text
      return writeCell(`${names[index]}${count}`, cell, format, options, wasCut)
    })
    put(rowOf(count, cells, rowHeight(row, columns)))
  }
  put(`</sheetData><autoFilter ref="${filtered(columns, count, '')}"/>${printedPages(columns)}</worksheet>`)
  return count
}

function rowOf(number: number, cells: readonly string[], height: number | null): string {
  return `<row r="${number}"${height === null ? '' : ` ht="${height}"`}>${cells.join('')}</row>`
}

/** A cell; `plain` is the format of text in its column. */
function writeCell(
  at: string,
  cell: Cell,
  plain: number,
  { rawCells }: XlsxOptions,
  wasCut: () => void,
): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return numberCell(at, cell, FORMATS.usual)
  if (typeof cell === 'object') {
    const isDay = 'day' in cell
    const written = isDay ? cell.day : cell.moment
    const serial = isDay ? daySerial(written) : momentSerial(written)
    if (serial === null) return textCell(at, written, FORMATS.text)
    return numberCell(at, serial, isDay ? FORMATS.day : FORMATS.moment)
  }
  const format = !rawCells && looksLikeFormula(cell) ? FORMATS.guarded : plain
  if (cell.length <= LARGEST_CELL) return textCell(at, cell, format)
  wasCut()
  return textCell(at, cut(cell), format)
}

/** As much of a text as a cell holds, and that it was cut; never half a character. */
function cut(text: string): string {
  const kept = text.slice(0, LARGEST_CELL - CUT.length)
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}${CUT}`
}

function textCell(at: string, text: string, format: number): string {
  return `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

function numberCell(at: string, value: number, format: number): string {
  return `<c r="${at}" s="${format}"><v>${value}</v></c>`
}

/** A day as a workbook counts it; null for what is no ISO 8601 date, or before March 1900. */
function daySerial(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const at = new Date(`${day}T00:00:00Z`)
  // The calendar would make 3 March of 31 February.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return null
  const serial = (at.getTime() - EPOCH) / DAY
  return serial < FIRST_DAY ? null : serial
}

/** A moment on the clock of who exports, to the second: a workbook knows no time zones. */
function momentSerial(moment: string): number | null {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return null
  const local = Date.UTC(
    at.getFullYear(),
    at.getMonth(),
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
  )
  const serial = (local - EPOCH) / DAY
  return serial < FIRST_DAY ? null : serial
}

function filtered(columns: readonly Column[], rows: number, dollar: '' | '$'): string {
  return `${dollar}A${dollar}1:${dollar}${columnName(Math.max(0, columns.length - 1))}${dollar}${rows}`
}

/** `A` to `Z`, `AA` and so on. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}

/** A name that a sheet can have and none has yet: at most 31 characters, without some signs. */
function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  if (!taken.includes(plain)) return plain
  const end = ` (${taken.length + 1})`
  return `${plain.slice(0, 31 - end.length)}${end}`
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
