import type { FoldedText } from '../document/fold-text'
import type { TextRange } from '../document/model'
import type { Term } from './term'

/** A place where a term stands: UTF-16 offsets of the text itself. */
export interface TermPlace extends TextRange {
  readonly term: Term
}

/** Finds all terms of a dictionary in a folded text, in the order of the text. */
export type TermFinder = (text: FoldedText) => TermPlace[]

/** A word of a folded text, by its place there. */
interface Word {
  readonly start: number
  readonly end: number
}

/** How many words are remembered with the terms they begin: a paper says the same ones again and again. */
const MOST_KNOWN = 500_000

/**
 * Finds terms in one pass: each word of a text is compared with the terms once, however often it stands there. Kept for
 * as many texts as will be read with the same terms, it knows most words already.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const known = new Map<string, readonly Term[]>()
  const none: readonly Term[] = []
  const startedBy = (word: string) => {
    const before = known.get(word)
    if (before) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const found = terms.filter(term => term.words[0]?.(word))
    const kept = found.length === 0 ? none : found
    known.set(word, kept)
    return kept
  }
  return ({ folded, rangeOf }) => {
    const places: TermPlace[] = []
    for (let word = nextWord(folded, 0); word; word = nextWord(folded, word.end)) {
      for (const term of startedBy(folded.slice(word.start, word.end))) {
        const last = lastWord(folded, word, term)
        const range = last && rangeOf(word.start, last.end)
        if (range) places.push({ ...range, term })
      }
    }
    return places
  }
}

/** The last word of a term that begins with a word; null where other words follow. */
function lastWord(folded: string, first: Word, { words }: Term): Word | null {
  let word = first
  for (const test of words.slice(1)) {
    const next = nextWord(folded, word.end)
    if (!next || !JOINED.test(folded.slice(word.end, next.start))) return null
    if (!test(folded.slice(next.start, next.end))) return null
    word = next
  }
  return word
}

/** What may stand between the words of a term: nothing that ends a sentence. */
const JOINED = /^[\s'"()/-]{1,3}$/

function nextWord(folded: string, from: number): Word | null {
  let start = from
  while (start < folded.length && !isWordUnit(folded, start)) start += 1
  if (start === folded.length) return null
  let end = start + 1
  while (end < folded.length && isWordUnit(folded, end)) end += 1
  return { start, end }
}

const LETTER = /[\p{L}\p{N}\p{M}]/u

function isWordUnit(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
  // A surrogate is half of a sign; those beyond the first plane that are letters are no Latin ones.
  return LETTER.test(folded.charAt(at)) || (unit >= 0xd800 && unit <= 0xdfff)
}
