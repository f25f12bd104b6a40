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
  return {
    passages: inSources(having.slice(0, first), within),
    searched: { done: first, total: having.length },
  }
}

/** What of a set of passages is in these papers, by id; all of it where none are told. */
export function passagesOf(
  papers: readonly string[] | undefined,
  sources: readonly IndexedSource[],
  within: Bits,
): Bits {
  if (!papers) return within
  const asked = new Set(papers)
  return inSources(
    sources.filter(({ place, id }) => place === 'paper' && asked.has(id)),
    within,
  )
}

function inSources(sources: readonly IndexedSource[], within: Bits): Bits {
  const passages = new Bits(0)
  for (const { first, count } of sources) passages.addRange(first, first + count)
  return passages.and(within)
}
