import { largest } from '../../../src-core/basics/extremes'
import { neededLetters } from '../../../src-core/basics/needed-letters'
import { Bits } from '../../../src-core/search/bits'
import { type PassageText, testerOf } from '../../../src-core/search/match-passage'
import type { NearQuery, PlacedQuery, Query, RegexQuery } from '../../../src-core/search/query'
import {
  MOST_APART,
  type SequenceTest,
  type SoughtItem,
  sequenceTest,
} from '../../../src-core/search/sequence/sought-words'
import type { WordList } from '../../../src-core/search/word-list'
import { type IndexFile, termOf } from './index-file'
import type { WordCounts } from './word-counts'

/**
 * What FTS5 takes for a word and for each place where it stands, in the time for which one word of a sequence is looked at:
 * where looking at all of them takes less, that is done. A word that was not asked for before has to be read first.
 */
const COST_OF_WORD = 25_000
const COST_OF_PLACE = 75
/** No more parts of queries are remembered, some 15 KB each at 120,000 passages. */
const MOST_ASKED = 500
/** So many rare words are found at once. */
const AT_ONCE = 40

/** Looks through passages one by one and answers those of a set that pass a test: of the text, or of the words in their order. */
export interface LookThrough {
  texts(passages: Bits, test: (passage: PassageText) => boolean): Bits
  words(passages: Bits | null, test: SequenceTest): Bits
}

/**
 * In which passages the words of a query stand: FTS5 says where rare words are, the words in their order where frequent ones
 * and phrases are, and the text where that is not enough.
 */
export class PassageSets {
  readonly #asked = new Map<string, Bits>()

  constructor(
    readonly file: IndexFile,
    readonly words: WordList,
    readonly counts: WordCounts,
    readonly look: LookThrough,
  ) {}

  /** Asks FTS5 for some words and nothing else, which reads and compiles what it needs. */
  getReady(): void {
    const few = Array.from({ length: Math.min(AT_ONCE, this.words.size) }, (_, number) => termOf(number))
    this.file.find(few.join(' OR '), () => undefined)
  }

  /** Forgets what other passages could change. */
  changed(): void {
    this.#asked.clear()
  }

  /** The passages of a set in which a query is found. */
  find(query: Query, within: Bits): Bits {
    switch (query.kind) {
      case 'word':
      case 'phrase':
      case 'near':
        return this.#known(query, within)
      case 'regex':
        return this.look.texts(this.#mayHold(query, within), testerOf(query))
      case 'or': {
        const found = new Bits(0)
        for (const part of query.parts) found.addAll(this.find(part, within))
        return found
      }
      case 'not':
        return within.without(this.find(query.part, within))
      case 'and': {
        let left = within
        // What must be looked up in the text comes last, when few are left.
        for (const part of [...query.parts].sort((one, other) => costOf(one) - costOf(other)))
          left = this.find(part, left)
        return left
      }
    }
  }

  /** The passages with any of these words. */
  any(numbers: readonly number[]): Bits {
    // Another letter of a word that is typed changes seldom which words it finds.
    return this.#remembered(numbers.join(), () => this.#withAny(numbers))
  }

  #withAny(numbers: readonly number[]): Bits {
    const test = this.#isFrequent(numbers) ? this.#test([{ words: [numbers], spaces: [] }], null) : null
    if (test) return this.look.words(null, test)
    const found = new Bits()
    for (let at = 0; at < numbers.length; at += AT_ONCE)
      this.file.find(
        numbers
          .slice(at, at + AT_ONCE)
          .map(termOf)
          .join(' OR '),
        passage => found.add(passage),
      )
    return found
  }

  /** The passages of a set that have a word with letters that a regular expression needs, where it needs any. */
  #mayHold({ source }: RegexQuery, within: Bits): Bits {
    const letters = neededLetters(source)
    if (!letters) return within
    return this.any([...new Set(letters.flatMap(one => this.words.holding(one)))]).and(within)
  }

  /** What does not depend on the rest of the query is remembered until something changes. */
  #known(query: PlacedQuery | NearQuery, within: Bits): Bits {
    const possible = this.#remembered(JSON.stringify(query), () => this.#possible(query)).and(within)
    // Signs between the words of a phrase are known to the text alone.
    return isInWords(query) ? possible : this.look.texts(possible, testerOf(query))
  }

  #remembered(key: string, find: () => Bits): Bits {
    const known = this.#asked.get(key) ?? find()
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear()
    this.#asked.set(key, known)
    return known
  }

  /** The passages in which the words stand so, as far as that can be told without their texts. */
  #possible(query: PlacedQuery | NearQuery): Bits {
    const items = (query.kind === 'near' ? query.items : [query]).map(item => this.#item(item))
    const [first] = items
    if (items.length === 1 && first?.words.length === 1) return this.any(first.words[0] ?? [])
    const test = this.#test(items, query.kind === 'near' ? query.words : null)
    const each = items.flatMap(({ words }) => words)
    if (!test) return each.map(numbers => this.any(numbers)).reduce((left, other) => left.and(other))
    const rarest = each.reduce((one, other) => (this.counts.of(other) < this.counts.of(one) ? other : one))
    return this.look.words(this.#isFrequent(rarest) ? null : this.any(rarest), test)
  }

  #item(query: PlacedQuery): SoughtItem {
    if (query.kind === 'word') return { words: [this.words.found(query.word)], spaces: [] }
    return {
      words: query.words.map(word => this.words.foundExactly(word)),
      spaces: query.gaps.map(gap => gap === ' '),
    }
  }

  #isFrequent(numbers: readonly number[]): boolean {
    const { counts } = this
    return numbers.length * COST_OF_WORD + counts.of(numbers) * COST_OF_PLACE > counts.total
  }

  #test(items: readonly SoughtItem[], near: number | null): SequenceTest | null {
    return sequenceTest(items, this.words.size, near)
  }
}

/** Whether a query is found only by reading texts, which takes long in many of them. */
export function readsTexts(query: Query): boolean {
  switch (query.kind) {
    case 'regex':
      return true
    case 'and':
    case 'or':
      return query.parts.some(readsTexts)
    case 'not':
      return readsTexts(query.part)
    default:
      return !isInWords(query)
  }
}

/** Whether words in their order say all that is asked: neither other signs than spaces, nor more words than are told apart. */
function isInWords(query: PlacedQuery | NearQuery): boolean {
  const items = query.kind === 'near' ? query.items : [query]
  const words = items.reduce((sum, item) => sum + (item.kind === 'word' ? 1 : item.words.length), 0)
  return (
    words <= MOST_APART && items.every(item => item.kind === 'word' || item.gaps.every(gap => gap === ' '))
  )
}

function costOf(query: Query): number {
  const costs: Record<Query['kind'], number> = {
    word: 0,
    phrase: 1,
    or: 2,
    and: 2,
    not: 3,
    near: 3,
    regex: 4,
  }
  if (query.kind === 'not') return Math.max(costs.not, costOf(query.part))
  if (query.kind === 'and' || query.kind === 'or') return largest(query.parts.map(costOf), costs.or)
  return costs[query.kind satisfies 'word' | 'phrase' | 'near' | RegexQuery['kind']]
}
