import { writeCsv } from './csv'
import type { Sheet, SheetFormat } from './sheet'
import { writeXlsx } from './xlsx'

/** A table as a file; of a workbook the other sheets too, which CSV has no place for. What looks like a formula is made harmless. */
export function sheetFile(
  sheet: Sheet,
  others: readonly Sheet[],
  format: SheetFormat,
): { readonly mediaType: string; readonly content: string | Uint8Array } {
  return format === 'csv'
    ? { mediaType: 'text/csv', content: writeCsv(sheet, { byteOrderMark: true, rawCells: false }) }
    : {
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: writeXlsx([sheet, ...others], { rawCells: false }).bytes,
      }
}
