import type { ExportSource } from '../../../src-core/export/collect-entries'
import { readDocument } from '../../../src-main/import/read-document'
import { makeAnnotation, makeNote, makeTheme } from '../../unit/src-core/builders'
import { sample } from '../sample'

/** The sample paper with so many annotations from its beginning to its end, half of them with notes. */
export async function annotatedSample(count: number): Promise<ExportSource> {
  const document = await readDocument(sample.name, sample.bytes)
  const step = (document.text.length - 200) / count
  const annotations = Array.from({ length: count }, (_, index) => {
    const start = Math.floor(index * step)
    return makeAnnotation(document, start, start + 20 + (index % 9) * 15, {
      id: `ann_${index}`,
      themes: [`thm_${index % 8}`],
      note:
        index % 2 === 0 ? makeNote('Wat de minister hier zegt, staat ook in de brief van december.') : null,
    })
  })
  return {
    projectName: 'Bench',
    exportedAt: '2026-01-01T12:00:00.000Z',
    analysts: [{ id: 'ana', name: 'Ana' }],
    documents: [{ document, annotations }],
    themes: Array.from({ length: 8 }, (_, index) => makeTheme(`thm_${index}`, { colour: index })),
  }
}
