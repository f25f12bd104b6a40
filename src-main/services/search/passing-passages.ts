import { Bits } from '../../../src-core/search/bits'
import { everyPassage, passageFilter } from '../../../src-core/search/scan'
import { type SearchFilter, type SearchMark, sourcePasses } from '../../../src-core/search/search-filter'
import type { JudgedTurns } from '../../../src-core/search/turn-statuses'
import { bareAt, type IndexedSource } from './kept-sources'

/** The numbers of the passages that a filter lets through, of so many; what is marked and judged is by document id. */
export function passingPassages(
  sources: Iterable<IndexedSource>,
  filter: SearchFilter,
  marks: ReadonlyMap<string, readonly SearchMark[]>,
  judged: ReadonlyMap<string, JudgedTurns>,
  count: number,
): Bits {
  const passing = new Bits(count)
  for (const source of sources) {
    if (!sourcePasses(source, filter)) continue
    const passes = passageFilter(source, filter, marks.get(source.id) ?? [], judged.get(source.id))
    if (passes === everyPassage) passing.addRange(source.first, source.first + source.count)
    else
      for (let at = 0; at < source.count; at += 1)
        if (passes(bareAt(source, at))) passing.add(source.first + at)
  }
  return passing
}
