/** In how many papers, of so many sentences, sentences were found rightly, were found, and were to be found. */
export interface Measure {
  readonly papers: number
  readonly sentences: number
  readonly right: number
  readonly found: number
  readonly marked: number
}

/**
 * What the suggestions were worth on papers whose every answer was read and judged before anything was looked for in
 * them, and after which no word was mended: `npm run marks:spoken`, and tests/marks/README.md for the papers.
 */
export const MEASURED = {
  promises: { papers: 17, sentences: 820, right: 8, found: 11, marked: 25 },
  refusals: { papers: 18, sentences: 972, right: 4, found: 4, marked: 12 },
} as const satisfies Readonly<Record<string, Measure>>

/**
 * The same of each way to find something, without what was missed. These papers hold no promise in so many words: that is
 * of the 16 other papers. Amounts and laws were judged where they were found only.
 */
export const MEASURED_BY_RULE = {
  promises: { right: 6, found: 6 },
  informs: { right: 1, found: 1 },
  intends: { right: 2, found: 2 },
  announces: { right: 4, found: 5 },
  planned: { right: 1, found: 3 },
  declines: { right: 4, found: 4 },
  amounts: { right: 5, found: 5 },
  laws: { right: 11, found: 11 },
} as const

/**
 * How sure a way to find something is, 0 to 1: the share that was right, as if one more had been right and one wrong,
 * since few were measured; rounded down to twentieths.
 */
export function certaintyOf(rule: keyof typeof MEASURED_BY_RULE): number {
  const { right, found } = MEASURED_BY_RULE[rule]
  return Math.floor(((right + 1) / (found + 2)) * 20) / 20
}
