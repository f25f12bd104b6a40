import type { CsvSeparator } from './csv-separator'
import { type Cell, looksLikeFormula, type Sheet } from './sheet'

export interface CsvOptions {
  /** Whether it begins with a byte order mark, by which some programs know that it is UTF-8. */
  readonly byteOrderMark: boolean
  /** Whether text that a spreadsheet would take for a formula stays as it is, without an apostrophe before it. */
  readonly rawCells: boolean
  /** What stands between cells; a comma where absent, as RFC 4180 has it. */
  readonly separator?: CsvSeparator | undefined
}

/** A table as CSV by RFC 4180, whose comma may be another sign: quotes doubled, lines ended by CR and LF, the titles first. Linear in its text. */
export function writeCsv({ columns, rows }: Sheet, options: CsvOptions): string {
  const sign = options.separator === 'semicolon' ? ';' : ','
  const line = (cells: readonly Cell[]) =>
    cells.map(cell => writeField(textOf(cell), sign, options)).join(sign)
  const lines = [line(columns.map(({ title }) => title))]
  for (const row of rows) lines.push(line(row))
  return `${options.byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

function textOf(cell: Cell): string | number {
  if (cell === null) return ''
  if (typeof cell !== 'object') return cell
  return 'day' in cell ? cell.day : cell.moment
}

function writeField(value: string | number, sign: string, { rawCells }: CsvOptions): string {
  if (typeof value === 'number') return String(value)
  const text = !rawCells && looksLikeFormula(value) ? `'${value}` : value
  return text.includes(sign) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
