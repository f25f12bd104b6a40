import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PdfMark } from '../../../src-core/export/pdf-mark'
import { markPdf } from '../../../src-main/import/marked-pdf/mark-pdf'
import { readDocument } from '../../../src-main/import/read-document'
import { realSystem } from '../../../src-main/storage/files/system'
import { writeDurably } from '../../../src-main/storage/files/write-durably'
import { at, makePdf } from '../../unit/src-main/import/make-files'
import { type Figure, medianTimes } from '../figure'

const [PAGES, LINES, COUNT] = [50, 40, 1_000]

/** How long a PDF takes to get 1,000 annotations at their words. */
export const exportPdfAnnotations: Figure = {
  name: 'export-pdf-annotations',
  unit: 'ms',
  measures: 'From a PDF of 50 pages and 1,000 annotations to its bytes with these at their words, read back.',
  against: 'Writing the same bytes to a file as durably as every export.',
  async measure() {
    const bytes = makePdf(
      Array.from({ length: PAGES }, (_, page) =>
        Array.from({ length: LINES }, (_line, line) =>
          at(
            60,
            780 - line * 18,
            `Regel ${line} van bladzij ${page} zegt iets over bruggen, wegen en het water daaronder.`,
          ),
        ).join(''),
      ),
    )
    const name = 'bench.pdf'
    const paper = await readDocument(name, bytes)
    const step = Math.floor((paper.text.length - 60) / COUNT)
    const marks = Array.from({ length: COUNT }, (_, index) => markAt(index, index * step))
    const { update } = await markPdf(name, new Uint8Array(bytes), paper, marks)
    const whole = [new Uint8Array(bytes), update]
    const folder = mkdtempSync(join(tmpdir(), 'kanttekening-bench-'))
    try {
      return await medianTimes(
        { run: () => markPdf(name, new Uint8Array(bytes), paper, marks) },
        { run: () => writeDurably(realSystem, join(folder, name), whole) },
        5,
        1,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function markAt(index: number, start: number): PdfMark {
  return {
    id: `ann_${index}`,
    author: 'Ana',
    created: '2026-01-01T12:00:00.000Z',
    modified: '2026-01-01T12:00:00.000Z',
    contents: index % 2 === 0 ? 'Wat de minister hier zegt, staat ook in de brief.' : '',
    range: { start, end: start + 40 },
    colour: 'A8D5FF',
    goesOn: 'Vervolg',
    astray: 'Niet gevonden',
    replies: [],
  }
}
