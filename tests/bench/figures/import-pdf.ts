import { at, makePdf } from '../../unit/src-main/import/make-files'
import { builtImport } from '../built-import'
import { type Figure, medianTimes } from '../figure'
import type { ImportParts } from '../import-entry'
import { longPaper } from '../long-paper'
import { peakMemory } from '../peak-memory'

const NAME = 'lang-stuk.pdf'
const RUNS = 9
/** Letters of a printed line, lines of a printed page, and points from line to line. */
const WIDTH = 95
const HEIGHT = 48
const LEADING = 14

export const importPdf: Figure = {
  name: 'import-pdf',
  unit: 'ms',
  measures:
    'From the bytes of a long PDF with headers, page numbers and bold labels to its structured document.',
  against: 'pdf.js reading the text of the same pages and nothing more.',
  async measure() {
    const bytes = print()
    const parts = await builtImport()
    const times = await medianTimes(
      { run: () => parts.readDocument(NAME, bytes) },
      { run: () => readText(parts, bytes) },
      RUNS,
      3,
    )
    return { ...times, peak: await peakMemory(NAME, bytes) }
  },
}

async function readText({ limitsFor, openPdf }: ImportParts, bytes: Uint8Array): Promise<void> {
  const limits = limitsFor(bytes.byteLength)
  const pdf = await openPdf({ name: NAME, bytes, limits, onProgress: () => undefined })
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  await pdf.destroy()
}

/** The long paper as pages of lines. */
function print(): Buffer {
  const lines = longPaper.flatMap(({ label, words }) => [
    { text: '', bold: false },
    { text: label, bold: true },
    ...(words.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)`, 'g')) ?? []).map(text => ({
      text: text.trim(),
      bold: false,
    })),
  ])
  const pages = Array.from({ length: Math.ceil(lines.length / HEIGHT) }, (_, page) =>
    lines.slice(page * HEIGHT, (page + 1) * HEIGHT),
  )
  return makePdf(
    pages.map((page, index) =>
      [
        at(50, 780, 'Tweede Kamer, vergaderjaar 2024-2025', 8),
        ...page.map(({ text, bold }, row) => at(50, 740 - row * LEADING, text, 10, bold ? 'B' : 'F')),
        at(300, 20, String(index + 1), 8),
      ].join(''),
    ),
  )
}
