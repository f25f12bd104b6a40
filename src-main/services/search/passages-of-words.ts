import { Bits } from '../../../src-core/search/bits'
import type { SequenceTest } from '../../../src-core/search/sequence/sought-words'
import type { WordSequence } from '../../../src-core/search/sequence/word-sequence'
import type { IndexedSource } from './kept-sources'

/**
 * The passages of a set, or of all where it is null, whose words pass a test; `size` is how many numbers passages have. Only
 * sources with a passage of the set are looked at.
 */
export function passagesOfWords(
  sources: Iterable<IndexedSource>,
  sequenceOf: (source: IndexedSource) => WordSequence,
  passages: Bits | null,
  test: SequenceTest,
  size: number,
): Bits {
  const found = new Bits(size)
  for (const source of sources) {
    const { first, count } = source
    if (passages && !passages.hasAny(first, first + count)) continue
    const { words, ends } = sequenceOf(source)
    let from = 0
    for (let at = 0; at < count; at += 1) {
      const to = ends[at] ?? 0
      if ((passages === null || passages.has(first + at)) && test(words, from, to)) found.add(first + at)
      from = to
    }
  }
  return found
}
