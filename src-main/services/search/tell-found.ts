import type { Bits } from '../../../src-core/search/bits'
import { type FoundIn, groupFound } from '../../../src-core/search/group-found'
import type { Found } from '../../../src-core/search/search-answer'
import type { IndexedSource } from './kept-sources'
import { countParties } from './party-counts'

/** What was found, as it is told. */
export interface ToldAnswer {
  readonly found: Found
  /** The numbers of the passages found, as they are told, and the source of each group. */
  readonly passages: Uint32Array
  readonly groups: readonly { readonly source: IndexedSource; readonly start: number }[]
}

/** Tells the passages found by source, the sources as they are ordered; `searched` says how many were looked through. */
export function tellFound(
  found: Bits,
  sources: readonly IndexedSource[],
  searched: Found['searched'],
): ToldAnswer {
  const passages = new Uint32Array(found.count)
  const groups: { source: IndexedSource; start: number }[] = []
  const counted: FoundIn[] = []
  let start = 0
  for (const source of sources) {
    const count = found.write(passages, start, source.first, source.first + source.count)
    if (count === 0) continue
    const numbers = passages.subarray(start, start + count)
    groups.push({ source, start })
    counted.push({ source, count, byParty: countParties(source, numbers) })
    start += count
  }
  return { found: { ...groupFound(counted), searched }, passages, groups }
}
