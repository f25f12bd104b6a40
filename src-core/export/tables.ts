import { formatDate } from './citing/format-date'
import { ownDay } from './citing/own-day'
import { type CollectedExport, tellOfPapers } from './collect-entries'
import { type RenderOptions, settleOptions } from './render-options'
import { writeCsv } from './sheets/csv'
import type { Sheet } from './sheets/sheet'
import { LARGEST_CELL, writeXlsx } from './sheets/xlsx'
import { tableOf } from './table-rows'
import { tellFilter } from './tell-filter'
import { exportWords } from './words'

/** An export as CSV: RFC 4180, or with semicolons, in UTF-8. */
export function renderCsv(source: CollectedExport, options: RenderOptions): string {
  return writeCsv(tableOf(source, options), settleOptions(options))
}

/** An export as an Excel workbook: the table, and a sheet that says what it is, what it leaves out, and what was cut. */
export function renderXlsx(source: CollectedExport, options: RenderOptions): Uint8Array {
  return writeXlsx([tableOf(source, options)], settleOptions(options), cut => [about(source, options, cut)])
    .bytes
}

function about(source: CollectedExport, options: RenderOptions, cut: number): Sheet {
  const words = exportWords(options.language)
  const filtered = tellFilter(source, options)
  const told = [
    `${words.title}: ${source.projectName}`,
    `${words.exported} ${formatDate(ownDay(source.exportedAt), options.language)}`,
    ...(filtered === null ? [] : [filtered]),
    ...(cut === 0 ? [] : [words.cut(cut, LARGEST_CELL)]),
    ...tellOfPapers(source.entries, options.language),
  ]
  return { name: words.about, columns: [{ title: words.about, width: 100 }], rows: told.map(line => [line]) }
}
