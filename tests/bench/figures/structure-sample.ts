import { readDocument } from '../../../src-main/import/read-document'
import { type Figure, medianTime } from '../figure'
import { sample } from '../sample'

export const structureSample: Figure = {
  name: 'structure-sample',
  unit: 'ms',
  measures: 'From the bytes of the sample paper to its structured document.',
  against:
    'Normalising the same text and splitting it into lines and words: what any reader of it must do at least.',
  async measure() {
    const value = await medianTime({ run: () => readDocument(sample.name, sample.bytes) }, 15, 5)
    const baseline = await medianTime({ run: splitText }, 15, 5)
    return { value, baseline }
  },
}

function splitText(): number {
  const lines = sample.bytes.toString('utf8').normalize('NFC').split('\n')
  return lines.reduce((words, line) => words + line.trim().split(/\s+/).length, 0)
}
