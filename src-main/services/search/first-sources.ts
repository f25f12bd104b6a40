import { Bits } from '../../../src-core/search/bits'
import type { Found } from '../../../src-core/search/search-answer'
import type { IndexedSource } from './kept-sources'

/** What of a set of passages is in the first so many sources that have any of them, and how many have; null where that is all. */
export function firstSources(
  sources: readonly IndexedSource[],
  within: Bits,
  first: number,
): { readonly passages: Bits; readonly searched: NonNullable<Found['searched']> } | null {
  const having = sources.filter(source => within.hasAny(source.first, source.first + source.count))
  if (having.length <= first) return null
  const passages = new Bits(0)
  for (const source of having.slice(0, first)) passages.addRange(source.first, source.first + source.count)
  return { passages: passages.and(within), searched: { done: first, total: having.length } }
}
