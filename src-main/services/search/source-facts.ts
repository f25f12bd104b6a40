import { compareNames } from '../../../src-core/basics/compare-names'
import type { SearchNames } from '../../../src-core/search/search-answer'
import type { IndexedSource } from './kept-sources'

/** The names of parties, askers and speakers that filters can ask for, each in alphabetical order. */
export function namesIn(sources: Iterable<IndexedSource>): SearchNames {
  const parties = new Set<string>()
  const askers = new Set<string>()
  const speakers = new Set<string>()
  for (const { facts } of sources)
    for (const fact of facts) {
      if (fact.party !== null) parties.add(fact.party)
      if (fact.speaker !== null) speakers.add(fact.speaker)
      for (const asker of fact.askers) askers.add(asker)
    }
  const sorted = (names: Set<string>) => [...names].sort(compareNames)
  return { parties: sorted(parties), askers: sorted(askers), speakers: sorted(speakers) }
}

/** How long a passage of a paper is on average, in UTF-16 units; at least 1. */
export function usualLength(sources: Iterable<IndexedSource>): number {
  let length = 0
  let passages = 0
  for (const { place, numbers, count } of sources) {
    if (place !== 'paper' || count === 0) continue
    length += numbers[count * 4 - 1] ?? 0
    passages += count
  }
  return Math.max(1, length / Math.max(1, passages))
}
