import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { certaintyOf, MEASURED, MEASURED_BY_RULE } from '../../../../src-core/suggesting/spoken/measured'
import { CORPUS } from '../../../marks/measure'
import { scoreSpoken } from '../../../marks/spoken/score-spoken'
import { type JudgedPaper, judgedPapers, pathOfJudged, spokenMarks } from '../../../marks/spoken/spoken-marks'

describe.skipIf(!existsSync(CORPUS))(`papers judged sentence by sentence (skipped without ${CORPUS})`, () => {
  let papers: JudgedPaper[]
  beforeAll(async () => {
    papers = await judgedPapers()
  })

  test('are all there, as they were when they were read, and every mark is of a sentence', () => {
    expect(papers.length).toBe(spokenMarks().length)
    for (const { marks, sentences } of papers) {
      const sha256 = createHash('sha256')
        .update(readFileSync(pathOfJudged(marks)))
        .digest('hex')
      expect([marks.paper, sha256, sentences.length]).toEqual([marks.paper, marks.sha256, marks.sentences])
      for (const beginning of [...marks.promises, ...marks.refusals])
        expect(
          sentences.some(({ words }) => words.startsWith(beginning)),
          `${marks.paper}: ${beginning}`,
        ).toBe(true)
    }
  })

  test('what people are told was measured on those no word was mended after is what is measured there', () => {
    const measured = (kind: 'promises' | 'refusals', isHeldOut: (paper: JudgedPaper) => boolean) => {
      const heldOut = papers.filter(isHeldOut)
      const sentences = heldOut.reduce((sum, one) => sum + one.sentences.length, 0)
      const score = scoreSpoken(heldOut)
      return { rules: score.rules, told: { papers: heldOut.length, sentences, ...score[kind] } }
    }
    const promises = measured('promises', ({ marks }) => marks.half === 'held-out')
    const refusals = measured('refusals', ({ marks }) => marks.half !== 'mended')
    expect({ promises: promises.told, refusals: refusals.told }).toEqual(MEASURED)
    for (const rule of ['informs', 'intends', 'announces', 'planned'] as const)
      expect([rule, promises.rules.get(rule)]).toMatchObject([rule, MEASURED_BY_RULE[rule]])
    expect(refusals.told).toMatchObject(MEASURED_BY_RULE.declines)
  })

  test('the others find no less than when words were mended after them', () => {
    const { promises, refusals } = scoreSpoken(papers.filter(({ marks }) => marks.half === 'mended'))
    expect(promises.right).toBeGreaterThanOrEqual(39)
    expect(promises.found - promises.right).toBeLessThanOrEqual(4)
    expect(refusals.right).toBe(3)
  })
})

describe('how sure a suggestion is', () => {
  test('is never more than the share that was right, but for one in hope, in twentieths', () => {
    expect(certaintyOf('planned')).toBe(0.4)
    expect(certaintyOf('informs')).toBe(0.65)
    for (const rule of Object.keys(MEASURED_BY_RULE) as (keyof typeof MEASURED_BY_RULE)[]) {
      expect(certaintyOf(rule) * 20).toBeCloseTo(Math.round(certaintyOf(rule) * 20))
      expect(certaintyOf(rule)).toBeLessThan(1)
    }
  })
})
