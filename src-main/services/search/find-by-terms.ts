import {
  BEGINS_SENTENCE,
  BITS,
  JOINED,
  type WordSequence,
} from '../../../src-core/search/sequence/word-sequence'
import { stemLanguage } from '../../../src-core/search/stems'
import type { WordList } from '../../../src-core/search/word-list'
import { readTerm, type Term } from '../../../src-core/suggesting/term'
import { termsBegunBy } from '../../../src-core/suggesting/terms-begun-by'
import { bareAt, type IndexedSource } from './kept-sources'

/** Terms of a dictionary, and what is wanted of the places where they stand. */
export interface TermsAsked {
  readonly terms: readonly string[]
  readonly unit: 'sentence' | 'paragraph'
}

/** Where terms stand in a paper. */
export interface TermsFound {
  readonly documentId: string
  /** The sentences or paragraphs, each once and in order: start and end, UTF-16 offsets; null where only the text can say. */
  readonly ranges: Int32Array | null
}

/** The terms that words of one language begin, by the number of the word. */
interface Beginnings {
  readonly isOne: Uint8Array
  readonly terms: ReadonlyMap<number, readonly Term[]>
}

/**
 * The sentences or paragraphs of papers in which terms stand: as a look through their texts finds them, from the words of the
 * project and the order in which they stand. Linear in the words, however many terms there are.
 */
export function findByTerms(
  { terms, unit }: TermsAsked,
  papers: Iterable<IndexedSource>,
  words: WordList,
  sequenceOf: (source: IndexedSource) => WordSequence,
): TermsFound[] {
  const known = new Map<string, Beginnings>()
  const found: TermsFound[] = []
  for (const source of papers) {
    const beginnings = known.get(source.language) ?? beginningsOf(terms, source.language, words)
    known.set(source.language, beginnings)
    const sequence = sequenceOf(source)
    const ranges = sequence.isOdd ? null : rangesIn(source, sequence, beginnings, words, unit)
    found.push({ documentId: source.id, ranges })
  }
  return found
}

function beginningsOf(written: readonly string[], language: string, words: WordList): Beginnings {
  const ask = termsBegunBy(written.flatMap(term => readTerm(term, language) ?? []))
  const isOne = new Uint8Array(words.size)
  const terms = new Map<number, readonly Term[]>()
  for (const [number, word] of words.ofLanguage(stemLanguage(language))) {
    const begun = ask(word)
    if (begun.length === 0) continue
    isOne[number] = 1
    terms.set(number, begun)
  }
  return { isOne, terms }
}

function rangesIn(
  source: IndexedSource,
  sequence: WordSequence,
  { isOne, terms }: Beginnings,
  list: WordList,
  unit: TermsAsked['unit'],
): Int32Array {
  const { words, ends, sentences } = sequence
  const ranges: number[] = []
  const put = (start: number, end: number) => {
    if (ranges.at(-2) !== start || ranges.at(-1) !== end) ranges.push(start, end)
  }
  let runsOver = false
  let sentence = -1
  let from = 0
  for (let passage = 0; passage < ends.length; passage += 1) {
    const to = ends[passage] ?? 0
    for (let at = from; at < to; at += 1) {
      const word = words[at] ?? 0
      if ((word & BEGINS_SENTENCE) !== 0) sentence += 1
      if (isOne[word >>> BITS] !== 1) continue
      for (const term of terms.get(word >>> BITS) ?? []) {
        const last = lastWord(term, words, at, to, list)
        if (last < 0) continue
        if (unit === 'paragraph') {
          const { start, end } = bareAt(source, passage)
          put(start, end)
          continue
        }
        const over = begunBetween(words, at, last)
        runsOver ||= over > 0
        put(sentences[sentence * 2] ?? 0, sentences[(sentence + over) * 2 + 1] ?? 0)
      }
    }
    from = to
  }
  return runsOver ? inOrder(ranges) : Int32Array.from(ranges)
}

/** Where the last word of a term stands whose first one stands at a place; -1 where other words follow. */
function lastWord(
  { words: tests }: Term,
  words: Uint32Array,
  at: number,
  to: number,
  list: WordList,
): number {
  for (let index = 1; index < tests.length; index += 1) {
    const word = at + index < to ? (words[at + index] ?? 0) : 0
    if ((word & JOINED) === 0 || !tests[index]?.(list.get(word >>> BITS).word)) return -1
  }
  return at + tests.length - 1
}

/** How many sentences begin behind a word, up to another one. */
function begunBetween(words: Uint32Array, first: number, last: number): number {
  let begun = 0
  for (let at = first + 1; at <= last; at += 1) if (((words[at] ?? 0) & BEGINS_SENTENCE) !== 0) begun += 1
  return begun
}

/** Ranges in order, each once: a term that runs over the end of a sentence comes before others in the first one. */
function inOrder(ranges: readonly number[]): Int32Array {
  const pairs = new Map<string, readonly [number, number]>()
  for (let at = 0; at < ranges.length; at += 2) {
    const [start = 0, end = 0] = [ranges[at], ranges[at + 1]]
    pairs.set(`${start} ${end}`, [start, end])
  }
  return Int32Array.from(
    [...pairs.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]).flat(),
  )
}
