import { largest } from '../../../src-core/basics/extremes'
import { Bits } from '../../../src-core/search/bits'
import { type PassageText, testerOf } from '../../../src-core/search/match-passage'
import type { NearQuery, PhraseQuery, PlacedQuery, Query, RegexQuery } from '../../../src-core/search/query'
import type { WordList } from '../../../src-core/search/word-list'
import type { IndexFile } from './index-file'

/** A word in more passages than this is remembered, since finding it takes long. */
const FREQUENT = 1_000
/** So many words are remembered, some 20 KB each at 150,000 passages. */
const MOST_REMEMBERED = 400
/** So many rare words are found at once. */
const AT_ONCE = 40

/** Looks through passages one by one, in the text: answers those of a set that pass the test. */
export type LookThrough = (passages: Bits, test: (passage: PassageText) => boolean) => Bits

/** In which passages the words of a query stand: FTS5 says where words are, and the text where that is not enough. */
export class PassageSets {
  readonly #frequent = new Map<number, { readonly passages: Bits; upTo: number }>()
  readonly #asked = new Map<string, Bits>()

  constructor(
    readonly file: IndexFile,
    readonly words: WordList,
    readonly lookThrough: LookThrough,
    /** The number that the next new passage gets. */
    readonly next: () => number,
  ) {}

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
        return this.lookThrough(within, testerOf(query))
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

  /** What does not depend on the rest of the query is remembered until something changes. */
  #known(query: PlacedQuery | NearQuery, within: Bits): Bits {
    if (query.kind === 'word') return this.#placed(query).and(within)
    const key = JSON.stringify(query)
    const known = this.#asked.get(key)
    if (known) return known.and(within)
    const possible = query.kind === 'near' ? this.#all(query.items) : this.#placed(query)
    if (query.kind === 'phrase' && query.words.length === 1) return possible.and(within)
    return this.lookThrough(possible.and(within), testerOf(query))
  }

  /** The passages where a word stands; of a phrase, where it may stand. */
  #placed(query: PlacedQuery): Bits {
    const key = JSON.stringify(query)
    const known = this.#asked.get(key)
    if (known) return known
    const found = query.kind === 'word' ? this.any(this.words.found(query.word)) : this.#phrase(query)
    this.#asked.set(key, found)
    return found
  }

  #all(items: readonly PlacedQuery[]): Bits {
    const [first, ...others] = items.map(item => this.#placed(item))
    return others.reduce((left, other) => left.and(other), first ?? new Bits(0))
  }

  #phrase({ words }: PhraseQuery): Bits {
    const each = words.map(word => this.words.foundExactly(word))
    if (each.some(numbers => numbers.length === 0)) return new Bits(0)
    const [first = [], ...others] = each
    if (others.length === 0) return this.any(first)
    if (each.some(numbers => numbers.length > 1)) {
      return each.map(numbers => this.any(numbers)).reduce((left, other) => left.and(other))
    }
    const found = new Bits(this.next())
    this.file.find(`"${each.map(([number]) => termOf(number ?? 0)).join(' ')}"`, 0, at => found.add(at))
    return found
  }

  /** The passages with any of these words. */
  any(numbers: readonly number[]): Bits {
    const found = new Bits(this.next())
    const rare: number[] = []
    for (const number of numbers) {
      const known = this.#frequent.get(number)
      if (known) found.addAll(this.#upToNow(number, known))
      else rare.push(number)
    }
    if (rare.length === 1 && rare[0] !== undefined) found.addAll(this.#one(rare[0]))
    else
      for (let at = 0; at < rare.length; at += AT_ONCE)
        this.file.find(
          rare
            .slice(at, at + AT_ONCE)
            .map(termOf)
            .join(' OR '),
          0,
          passage => found.add(passage),
        )
    return found
  }

  #one(number: number): Bits {
    const passages = new Bits(this.next())
    let count = 0
    this.file.find(termOf(number), 0, at => {
      passages.add(at)
      count += 1
    })
    if (count > FREQUENT) {
      this.#frequent.set(number, { passages, upTo: this.next() })
      for (const oldest of this.#frequent.keys()) {
        if (this.#frequent.size <= MOST_REMEMBERED) break
        this.#frequent.delete(oldest)
      }
    }
    return passages
  }

  /** Passages never change and their numbers are never used again: only those that came since are looked for. */
  #upToNow(number: number, known: { readonly passages: Bits; upTo: number }): Bits {
    if (known.upTo < this.next()) {
      this.file.find(termOf(number), known.upTo, at => known.passages.add(at))
      known.upTo = this.next()
    }
    return known.passages
  }
}

/** A word's number as FTS5 is given it: letters and digits, so that it is one word there. */
export function termOf(number: number): string {
  return `w${number.toString(36)}`
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
