import {
  type SoughtWord,
  type StemCount,
  soughtWords,
  stemCounts,
  weighedStems,
  weightOf,
} from '../../../src-core/search/alike'
import { type Alike, type AlikePassage, MOST_ALIKE } from '../../../src-core/search/alike-answer'
import type { Bits } from '../../../src-core/search/bits'
import type { SearchPassage } from '../../../src-core/search/search-source'
import { NO_FACTS } from '../../../src-core/search/search-source'
import { showPassage } from '../../../src-core/search/show-passage'
import { type StemLanguage, stemLanguage } from '../../../src-core/search/stems'
import type { IndexedSource } from './kept-sources'

/** So many passages with the heaviest words are looked at in their text. */
const LOOKED_AT = 500
/** How alike a passage must be to be told of, and how many words it must share where there are several. */
const LEAST_ALIKE = 0.05
const LEAST_SHARED = 2

/** A passage that others are to be like: its words, and what is no other passage. */
export interface AskedPassage {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly documentId: string
  /** UTF-16 offsets in its paper. */
  readonly start: number
  readonly end: number
}

/** What is asked of an index to find passages that are alike. */
export interface AlikeIndex {
  /** The passages that are looked at, without the one asked about. */
  readonly within: Bits
  /** How long a passage is on average, in UTF-16 units. */
  readonly usualLength: number
  /** The passages with a word of a stem. */
  withStem(stem: string, language: StemLanguage): Bits
  /** A passage by its number. */
  passage(number: number): { readonly source: IndexedSource; readonly passage: SearchPassage } | null
}

interface Candidate {
  readonly source: IndexedSource
  readonly passage: SearchPassage
  readonly counts: ReadonlyMap<string, StemCount>
  readonly shared: readonly SoughtWord[]
  readonly alike: number
}

/**
 * The passages most like one, by the weight of the words they share (BM25 over stems, as part of what the passage itself
 * would have). Words are all that is compared: what is said otherwise is not found, and the same words may say something else.
 */
export function findAlike(asked: AskedPassage, index: AlikeIndex): Alike {
  const language = stemLanguage(asked.language)
  const counts = stemCounts(asked.text, language)
  const sets = new Map(
    weighedStems(counts).map(stem => [stem, index.withStem(stem, language).and(index.within)]),
  )
  const among = new Map([...sets].map(([stem, passages]) => [stem, passages.count]))
  const sought = soughtWords(counts, among, index.within.count)
  const best = whole(asked, counts, sought, index.usualLength)
  const least = Math.min(LEAST_SHARED, sought.length)
  const candidates: Candidate[] = []
  for (const number of heaviest(sought, sets)) {
    const found = index.passage(number)
    if (!found || found.source.stem !== language) continue
    const own = stemCounts(found.passage.text, language)
    const shared = sought.filter(({ stem }) => own.has(stem))
    const weight = weightOf(
      sought,
      stem => own.get(stem)?.count ?? 0,
      found.passage.text.length / index.usualLength,
    )
    const alike = Math.min(1, weight / best)
    if (shared.length >= least && alike >= LEAST_ALIKE)
      candidates.push({ ...found, counts: own, shared, alike })
  }
  candidates.sort((one, other) => other.alike - one.alike)
  return { words: sought.map(({ word }) => word), ...told(candidates.slice(0, MOST_ALIKE)) }
}

function whole(
  { text }: AskedPassage,
  counts: ReadonlyMap<string, StemCount>,
  sought: readonly SoughtWord[],
  usualLength: number,
): number {
  return weightOf(sought, stem => counts.get(stem)?.count ?? 0, text.length / usualLength)
}

/** The passages with most weight of words, as far as that can be told without their texts. */
function heaviest(sought: readonly SoughtWord[], sets: ReadonlyMap<string, Bits>): number[] {
  const weights = new Map<number, number>()
  for (const { stem, rarity } of sought)
    for (const number of sets.get(stem) ?? []) weights.set(number, (weights.get(number) ?? 0) + rarity)
  return [...weights]
    .sort(([one, weight], [other, weightOfOther]) => weightOfOther - weight || one - other)
    .slice(0, LOOKED_AT)
    .map(([number]) => number)
}

function told(candidates: readonly Candidate[]): Pick<Alike, 'groups' | 'passages'> {
  const groups: Alike['groups'] = []
  const passages: AlikePassage[] = []
  let last: IndexedSource | null = null
  for (const [at, { source, passage, counts, shared, alike }] of candidates.entries()) {
    const group = source === last ? groups.at(-1) : undefined
    if (group) group.count += 1
    else {
      const { place, id, title, date, kind } = source
      groups.push({ place, id, title, date, kind, count: 1 })
    }
    last = source
    const ranges = shared
      .flatMap(({ stem }) => counts.get(stem)?.ranges ?? [])
      .sort((one, other) => one.start - other.start)
    const shown = showPassage(source.place, passage, source.facts.at(passage.facts) ?? NO_FACTS, ranges)
    passages.push({
      ...{ at, group: groups.length - 1, ...shown },
      ...{ alike, shared: shared.map(({ word }) => word), start: passage.start, end: passage.end },
    })
  }
  return { groups, passages }
}
