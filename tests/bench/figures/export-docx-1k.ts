import { unzipSync, zipSync } from 'fflate/browser'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { renderExport } from '../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../src-core/query/filter'
import { type Figure, medianTimes } from '../figure'
import { annotatedSample } from './annotated-sample'

const COUNT = 1_000

const options: ExportOptions = {
  format: 'word-paper',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

/** How long a paper with 1,000 annotations takes to become a Word file with as many comments. */
export const exportDocx1k: Figure = {
  name: 'export-docx-1k',
  unit: 'ms',
  measures:
    'From the sample paper with 1,000 annotations, half of them with notes, to the bytes of a Word file.',
  against: 'Packing the parts of that file and nothing more.',
  async measure() {
    const source = await annotatedSample(COUNT)
    const { content } = await renderExport(source, options)
    const parts = unzipSync(content as Uint8Array)
    return medianTimes(
      { run: () => renderExport(source, options) },
      { run: () => zipSync(parts, { level: 6 }) },
      9,
      3,
    )
  },
}
