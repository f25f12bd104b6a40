import { expect, test } from 'vitest'
import { countParts } from '../../../../../src-core/structure/hyphens/compound-words'

const LIST = new Set([
  'woning',
  'woningen',
  'bouw',
  'midden',
  'huur',
  'beleid',
  'belasting',
  'geld',
  'tinggeld',
])
const isWord = (word: string) => LIST.has(word)

test.each([
  ['woningbouw', undefined, 2],
  ['middenhuurwoningen', undefined, 3],
  // A linking s belongs to the part before it.
  ['woningsbeleid', undefined, 2],
  ['onbekend', undefined, Number.POSITIVE_INFINITY],
  // Where parts may not meet, another way must be found.
  ['woningbouw', 6, Number.POSITIVE_INFINITY],
  ['belastinggeld', 5, 2],
])('%s, not meeting at %s', (word, not, parts) => {
  expect(countParts(word, isWord, not)).toBe(parts)
})
