import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { f1, precision, recall, type Score, sum } from '../../../marks/compare'
import { CORPUS, type Measured, markedPapers, measure, table } from '../../../marks/measure'

const papers = markedPapers()

describe.skipIf(!existsSync(CORPUS))(`papers marked by hand (skipped without ${CORPUS})`, () => {
  let measured: Measured[]
  beforeAll(async () => {
    measured = []
    for (const { name, marks } of papers) measured.push(await measure(name, marks))
    console.log(table(measured))
  })

  const all = (part: (paper: Measured) => Score) => sum(measured.map(part))

  test('twelve papers and more are of the kind they were marked as', () => {
    expect(measured.length).toBeGreaterThanOrEqual(12)
    expect(measured.filter(({ comparison }) => !comparison.kind).map(({ name }) => name)).toEqual([])
  })

  test('turns begin and end where they were marked', () => {
    expect(f1(all(({ comparison }) => comparison.boundaries))).toBeGreaterThanOrEqual(0.98)
    expect(f1(all(({ comparison }) => comparison.turns))).toBeGreaterThanOrEqual(0.97)
    for (const { name, comparison } of measured)
      expect(f1(comparison.boundaries), name).toBeGreaterThanOrEqual(0.9)
  })

  test.each(['footnotes', 'crossReferences', 'hyphens'] as const)('%s are found, and no others', part => {
    const score = all(({ comparison }) => comparison[part])
    expect(precision(score)).toBeGreaterThanOrEqual(0.98)
    expect(recall(score)).toBeGreaterThanOrEqual(0.98)
  })

  test('what is less certain is more often wrong', () => {
    const certainties = measured.flatMap(({ comparison }) => comparison.certainties)
    const wrong = (those: typeof certainties) => those.filter(({ right }) => !right).length / those.length
    const unsure = certainties.filter(({ certainty }) => certainty < 0.95)
    const sure = certainties.filter(({ certainty }) => certainty >= 0.95)
    expect(unsure.length).toBeGreaterThan(20)
    expect(wrong(sure)).toBeLessThan(0.02)
    expect(wrong(unsure)).toBeGreaterThan(wrong(sure))
  })
})
