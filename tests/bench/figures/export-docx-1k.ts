import { unzipSync, zipSync } from 'fflate/browser'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import { renderExport } from '../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../src-core/query/filter'
import { readDocument } from '../../../src-main/import/read-document'
import { makeAnnotation, makeNote, makeTheme } from '../../unit/src-core/builders'
import { type Figure, medianTimes } from '../figure'
import { sample } from '../sample'

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
    const source = await annotatedSample()
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

async function annotatedSample(): Promise<ExportSource> {
  const document = await readDocument(sample.name, sample.bytes)
  const step = Math.floor((document.text.length - 200) / COUNT)
  const annotations = Array.from({ length: COUNT }, (_, index) =>
    makeAnnotation(document, index * step, index * step + 20 + (index % 9) * 15, {
      id: `ann_${index}`,
      themes: [`thm_${index % 8}`],
      note:
        index % 2 === 0 ? makeNote('Wat de minister hier zegt, staat ook in de brief van december.') : null,
    }),
  )
  return {
    projectName: 'Bench',
    exportedAt: '2026-01-01T12:00:00.000Z',
    analysts: [{ id: 'ana', name: 'Ana' }],
    documents: [{ document, annotations }],
    themes: Array.from({ length: 8 }, (_, index) => makeTheme(`thm_${index}`, { colour: index })),
  }
}
