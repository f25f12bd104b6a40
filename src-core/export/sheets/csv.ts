import { type Cell, looksLikeFormula, type Sheet } from './sheet'

export interface CsvOptions {
  /** Whether it begins with a byte order mark, by which some programs know that it is UTF-8. */
  readonly byteOrderMark: boolean
  /** Whether text that a spreadsheet would take for a formula stays as it is, without an apostrophe before it. */
  readonly rawCells: boolean
}

/** A table as CSV by RFC 4180: commas, quotes doubled, lines ended by CR and LF, the titles first. Linear in its text. */
export function writeCsv({ columns, rows }: Sheet, options: CsvOptions): string {
  const lines = [columns.map(({ title }) => writeField(title, options)).join(',')]
  for (const row of rows) lines.push(row.map(cell => writeField(textOf(cell), options)).join(','))
  return `${options.byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

function textOf(cell: Cell): string | number {
  if (cell === null) return ''
  if (typeof cell !== 'object') return cell
  return 'day' in cell ? cell.day : cell.moment
}

function writeField(value: string | number, { rawCells }: CsvOptions): string {
  if (typeof value === 'number') return String(value)
  const text = !rawCells && looksLikeFormula(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
