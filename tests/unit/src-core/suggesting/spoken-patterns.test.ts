import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spokenPattern } from '../../../../src-core/suggesting/spoken/spoken-patterns'
import { DUTCH } from '../../../../src-core/vocabulary/nl/dutch'
import type { SuggestionWords } from '../../../../src-core/vocabulary/shape/suggestion-words'

const words: Readonly<SuggestionWords> = DUTCH.suggestions ?? {}
const names = Object.keys(words) as (keyof SuggestionWords)[]

/** Words that the patterns hold, in any case, so that made sentences say something now and then. */
const pieces = [
  ...new Set(
    Object.values(words)
      .join(' ')
      .match(/\p{L}{2,}/gu),
  ),
]
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...pieces).map(word => word.toUpperCase()),
      fc.constantFrom('ik', 'uw Kamer', 'zal', 'ſturen', '€ 5', '3', 'artikel 5', 'Grondwet', 'niet'),
    ),
    { maxLength: 14 },
  )
  .map(parts => parts.join(' '))

test.each(names)('%s is said where its pattern says so, whatever is looked at first', name => {
  const plain = new RegExp(words[name] ?? '(?!)', name === 'laws' ? 'u' : 'iu')
  const pattern = spokenPattern(name, 'nl')
  fc.assert(
    fc.property(sentence, sentence, (said, more) => {
      expect(pattern.test(said)).toBe(plain.test(said))
      if (plain.test(said)) expect(pattern.mayStandIn(`${more}. ${said}. ${more}`)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
