import { lastStartingAtOrBefore } from '../document/locate'
import type { TextRange } from '../document/model'
import { matcherOf, PassageText } from './match-passage'
import type { Query } from './query'
import {
  asksForMarks,
  authorPasses,
  factsPass,
  passingMarks,
  type SearchFilter,
  type SearchMark,
  sourcePasses,
} from './search-filter'
import type { SearchPassage, SearchSource } from './search-source'
import { stemLanguage } from './stems'
import { type JudgedTurns, statusTest } from './turn-statuses'

/** A passage in which a query was found, and where in its text: UTF-16 offsets in order, none over another. */
export interface FoundPassage {
  readonly source: SearchSource
  readonly passage: SearchPassage
  readonly ranges: readonly TextRange[]
}

/** Finds a query by looking at every passage: what an index must agree with, and what is used where there is none. */
export function* scanSources(
  sources: Iterable<SearchSource>,
  query: Query,
  filter: SearchFilter,
  marks: ReadonlyMap<string, readonly SearchMark[]>,
  judged: ReadonlyMap<string, JudgedTurns> = new Map(),
): Generator<FoundPassage> {
  const match = matcherOf(query)
  for (const source of sources) {
    if (!sourcePasses(source, filter)) continue
    const passes = passageFilter(source, filter, marks.get(source.id) ?? [], judged.get(source.id) ?? {})
    const language = stemLanguage(source.language)
    for (const passage of source.passages) {
      if (!passes(passage)) continue
      const ranges = match(new PassageText(passage.text, language))
      if (ranges) yield { source, passage, ranges }
    }
  }
}

/** Which passages of a source a filter lets through; `marks`, and what is `judged`, are those of its paper. */
export function passageFilter(
  { place, facts }: Pick<SearchSource, 'place' | 'facts'>,
  filter: SearchFilter,
  marks: readonly SearchMark[],
  judged: JudgedTurns = {},
): (passage: Pick<SearchPassage, 'start' | 'end' | 'facts'>) => boolean {
  const hasStatus = statusTest(facts, filter.statuses, judged)
  const passing = facts.map(one => factsPass(one, filter) && hasStatus(one))
  if (!asksForMarks(filter))
    return passing.every(Boolean) ? everyPassage : passage => passing[passage.facts] === true
  const chosen = passingMarks(marks, filter)
  if (place !== 'paper') {
    const ids = new Set(chosen.map(({ id }) => id))
    return passage => {
      const own = facts.at(passage.facts)
      if (!own || passing[passage.facts] !== true) return false
      return authorPasses(own, filter) || (own.annotation !== null && ids.has(own.annotation))
    }
  }
  const touched = joined(chosen)
  return passage => {
    if (passing[passage.facts] !== true) return false
    const last = touched[lastStartingAtOrBefore(touched, passage.end - 1)]
    return last !== undefined && last.end > passage.start
  }
}

/** What `passageFilter` answers where a filter keeps nothing of a source back. */
export function everyPassage(): boolean {
  return true
}

/** Ranges in order, those that touch as one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
