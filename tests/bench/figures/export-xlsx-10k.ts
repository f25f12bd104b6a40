import { unzipSync, zipSync } from 'fflate/browser'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { renderExport } from '../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../src-core/query/filter'
import { type Figure, medianTimes } from '../figure'
import { annotatedSample } from './annotated-sample'

const options: ExportOptions = {
  format: 'xlsx',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

/** How long 10,000 annotations take to become a workbook. */
export const exportXlsx10k: Figure = {
  name: 'export-xlsx-10k',
  unit: 'ms',
  measures: 'From the sample paper with 10,000 annotations to the bytes of an Excel workbook.',
  against: 'Packing the parts of that file and nothing more.',
  async measure() {
    const source = await annotatedSample(10_000)
    const { content } = await renderExport(source, options)
    const parts = unzipSync(content as Uint8Array)
    return medianTimes(
      { run: () => renderExport(source, options) },
      { run: () => zipSync(parts, { level: 6 }) },
      5,
      1,
    )
  },
}
