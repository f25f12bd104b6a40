import type { TextRange } from '../document/model'
import { type StemLanguage, stemOf } from './stems'
import { tokensOf } from './tokens'

/** No more of a passage than this is looked at for its words, in UTF-16 units. */
const MOST_TEXT = 200_000
/** No word shorter than this says what a passage is about. */
const SHORTEST = 3
/** So many words of a passage are weighed, and so many of the heaviest are sought. */
const MOST_WEIGHED = 400
const MOST_SOUGHT = 32
/** A word in a larger part of the passages than this says nothing of one; where there are few, chance makes many common. */
const COMMON = 0.1
const COMMON_AMONG_FEW = 0.25
const FEW = 200
/** The usual constants of BM25: how soon more of a word adds little, and how much a passage’s length counts. */
const K1 = 1.2
const B = 0.75

/** A stem of a text: how often its words stand there, and where, in UTF-16 units. */
export interface StemCount {
  /** The first of its words, folded. */
  readonly word: string
  count: number
  readonly ranges: TextRange[]
}

/** The words of a text that can say what it is about, by what their inflections have in common. Linear. */
export function stemCounts(text: string, language: StemLanguage): ReadonlyMap<string, StemCount> {
  const found = new Map<string, StemCount>()
  for (const { word, start, end } of tokensOf(text.slice(0, MOST_TEXT))) {
    if (word.length < SHORTEST || !/\p{L}/u.test(word)) continue
    const stem = stemOf(word, language)
    const known = found.get(stem)
    if (known) {
      known.count += 1
      known.ranges.push({ start, end })
    } else found.set(stem, { word, count: 1, ranges: [{ start, end }] })
  }
  return found
}

/** The stems of a passage that are weighed: of a long one, those it has most. */
export function weighedStems(counts: ReadonlyMap<string, StemCount>): string[] {
  const stems = [...counts]
  if (stems.length > MOST_WEIGHED) stems.sort(([, one], [, other]) => other.count - one.count)
  return stems.slice(0, MOST_WEIGHED).map(([stem]) => stem)
}

/** A word by which passages are alike: how often it is in the passage asked about, and how rare it is among all. */
export interface SoughtWord {
  readonly stem: string
  readonly word: string
  readonly count: number
  readonly rarity: number
}

/**
 * The heaviest words of a passage, the heaviest first: rare ones, and those it has often. Words that stand nowhere else, and
 * common ones, are none. `among` is in how many other passages each stem is, of `total`.
 */
export function soughtWords(
  counts: ReadonlyMap<string, StemCount>,
  among: ReadonlyMap<string, number>,
  total: number,
): SoughtWord[] {
  const most = total * (total < FEW ? COMMON_AMONG_FEW : COMMON)
  const sought: (SoughtWord & { weight: number })[] = []
  for (const [stem, elsewhere] of among) {
    const known = counts.get(stem)
    if (!known || elsewhere === 0 || (elsewhere > 1 && elsewhere > most)) continue
    const rarity = Math.log(1 + (total - elsewhere + 0.5) / (elsewhere + 0.5))
    const { word, count } = known
    sought.push({ stem, word, count, rarity, weight: rarity * saturated(count, 1) })
  }
  sought.sort((one, other) => other.weight - one.weight || (one.stem < other.stem ? -1 : 1))
  return sought.slice(0, MOST_SOUGHT).map(({ stem, word, count, rarity }) => ({ stem, word, count, rarity }))
}

/** How much words weigh together in a text of some length, as BM25 has it; `length` is how many times the usual one. */
export function weightOf(
  sought: readonly SoughtWord[],
  countOf: (stem: string) => number,
  length: number,
): number {
  return sought.reduce((sum, { stem, rarity }) => sum + rarity * saturated(countOf(stem), length), 0)
}

function saturated(count: number, length: number): number {
  return count === 0 ? 0 : (count * (K1 + 1)) / (count + K1 * (1 - B + B * length))
}
