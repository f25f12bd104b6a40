import { builtImport } from '../built-import'
import { type Figure, medianTimes } from '../figure'
import { peakMemory } from '../peak-memory'
import { sample } from '../sample'

/** How much text is read, in bytes. */
const SIZE = 3_000_000
const RUNS = 3

export const importText: Figure = {
  name: 'import-text',
  unit: 'MB/s',
  measures: 'How fast plain text becomes a structured document: the sample paper over and over, 3 MB in all.',
  against: 'Taking the same text apart into words (a lower ratio is slower).',
  async measure() {
    const bytes = Buffer.from(sample.text.repeat(Math.ceil(SIZE / sample.bytes.byteLength)))
    const { readDocument } = await builtImport()
    const times = await medianTimes(
      { run: () => readDocument(sample.name, bytes) },
      { run: () => bytes.toString('utf8').match(/\p{L}+/gu)?.length },
      RUNS,
    )
    const speed = (ms: number) => bytes.byteLength / 1000 / ms
    return {
      value: speed(times.value),
      baseline: speed(times.baseline),
      peak: await peakMemory(sample.name, bytes),
    }
  },
}
