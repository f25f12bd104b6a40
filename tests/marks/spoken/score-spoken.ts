import { findPromises, type PromiseRule } from '../../../src-core/suggesting/promises/find-promises'
import { findRefusals } from '../../../src-core/suggesting/spoken/find-spoken'
import { precision, recall, type Score } from '../compare'
import type { JudgedPaper } from './spoken-marks'

/** What the finders made of judged papers. */
export interface SpokenScores {
  readonly promises: Score
  readonly refusals: Score
  /** Promises found, by what they were found by. */
  readonly rules: ReadonlyMap<PromiseRule, Score>
  /** Promises found, by how sure the finder said to be, the surest first. */
  readonly bands: ReadonlyMap<number, Score>
  /** What was found wrongly, and what was missed. */
  readonly errors: readonly string[]
}

/** Compares what is found in judged papers with what their reader marked. */
export function scoreSpoken(papers: readonly JudgedPaper[]): SpokenScores {
  const promises = { right: 0, found: 0, marked: 0 }
  const refusals = { right: 0, found: 0, marked: 0 }
  const bands = new Map<number, Counts>()
  const rules = new Map<PromiseRule, Counts>()
  const errors: string[] = []
  for (const { document, sentences } of papers) {
    const promised = new Map(findPromises(document).map(found => [found.start, found]))
    const declined = new Set(findRefusals(document).map(({ start }) => start))
    for (const { start, words, kind } of sentences) {
      const found = promised.get(start)
      const certainty = found?.certainty
      count(promises, kind === 'promise', found !== undefined)
      count(refusals, kind === 'refusal', declined.has(start))
      if (found) {
        countIn(bands, found.certainty, kind === 'promise')
        countIn(rules, found.rule, kind === 'promise')
      }
      if ((kind === 'promise') !== (certainty !== undefined))
        errors.push(`promise ${certainty === undefined ? 'missed' : `wrong (${certainty})`}: ${words}`)
      if ((kind === 'refusal') !== declined.has(start))
        errors.push(`refusal ${declined.has(start) ? 'wrong' : 'missed'}: ${words}`)
    }
  }
  return {
    promises,
    refusals,
    rules,
    bands: new Map([...bands].toSorted(([one], [other]) => other - one)),
    errors,
  }
}

type Counts = { right: number; found: number; marked: number }

function countIn<Key>(scores: Map<Key, Counts>, key: Key, isMarked: boolean) {
  const score = scores.get(key) ?? { right: 0, found: 0, marked: 0 }
  count(score, isMarked, true)
  scores.set(key, score)
}

function count(score: Counts, isMarked: boolean, isFound: boolean) {
  if (isMarked) score.marked += 1
  if (isFound) score.found += 1
  if (isMarked && isFound) score.right += 1
}

/** A score as a line of text. */
export function tell(score: Score): string {
  const { right, found, marked } = score
  return `precision ${precision(score).toFixed(2)} (${right} of ${found})  recall ${recall(score).toFixed(2)} (${right} of ${marked})`
}
