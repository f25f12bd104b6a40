import { makeDocx } from '../../unit/src-main/import/make-files'
import { builtImport } from '../built-import'
import { type Figure, medianTimes } from '../figure'
import type { ImportParts } from '../import-entry'
import { longPaper } from '../long-paper'
import { peakMemory } from '../peak-memory'

const NAME = 'lang-stuk.docx'
const RUNS = 9

export const importDocx: Figure = {
  name: 'import-docx',
  unit: 'ms',
  measures: 'From the bytes of a long Word file with bold labels to its structured document.',
  against: 'Unpacking the same file and parsing its XML and nothing more.',
  async measure() {
    const bytes = await write()
    const parts = await builtImport()
    const times = await medianTimes(
      { run: () => parts.readDocument(NAME, bytes) },
      { run: () => parse(parts, bytes) },
      RUNS,
      3,
    )
    return { ...times, peak: await peakMemory(NAME, bytes) }
  },
}

async function parse({ limitsFor, openArchive, parseXml }: ImportParts, bytes: Uint8Array): Promise<void> {
  const limits = limitsFor(bytes.byteLength)
  const archive = await openArchive({ name: NAME, bytes, limits, onProgress: () => undefined })
  for (const name of archive.names) {
    const entry = await archive.read(name)
    parseXml(Buffer.from(entry ?? []).toString('utf8'), { file: name, depth: limits.depth })
  }
}

/** The long paper as Word writes it: words in several runs of one look each. */
function write(): Promise<Buffer> {
  const run = (text: string, look = '') =>
    `<w:r w:rsidR="00A12B3C"><w:rPr>${look}<w:rFonts w:ascii="Verdana"/><w:sz w:val="18"/><w:lang w:val="nl-NL"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const paragraph = (runs: string) =>
    `<w:p w:rsidR="00A12B3C"><w:pPr><w:spacing w:line="240"/></w:pPr>${runs}</w:p>`
  const body = longPaper.flatMap(({ label, words }) => [
    paragraph(run(label, '<w:b/>')),
    paragraph((words.match(/.{1,40}/g) ?? []).map(text => run(text)).join('')),
  ])
  return makeDocx(body.join(''))
}
