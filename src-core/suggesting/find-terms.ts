import type { FoldedText } from '../document/fold-text'
import type { TextRange } from '../document/model'
import type { Term } from './term'
import { termsBegunBy } from './terms-begun-by'

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

/** How many words are remembered with the terms they begin: papers say the same ones again and again. */
const MOST_KNOWN = 100_000

/**
 * Finds terms in one pass: one regular expression goes to the words that may begin a term, and each of them is compared with
 * the terms once, however often it stands there. Kept for as many texts as will be read with the same terms.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const known = new Map<string, readonly Term[]>()
  const ask = termsBegunBy(terms)
  const begunBy = (word: string) => {
    const before = known.get(word)
    if (before) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const found = ask(word)
    known.set(word, found)
    return found
  }
  const pattern = partsPattern(terms)
  return ({ folded, rangeOf }) => {
    const places: TermPlace[] = []
    pattern.lastIndex = 0
    let done = 0
    for (let part = pattern.exec(folded); part; part = pattern.exec(folded)) {
      const word = wordAt(folded, part.index, done)
      for (const term of begunBy(folded.slice(word.start, word.end))) {
        const last = lastWord(folded, word, term)
        const range = last && rangeOf(word.start, last.end)
        if (range) places.push({ start: range.start, end: range.end, term })
      }
      done = word.end
      pattern.lastIndex = done
    }
    return places
  }
}

/** What stands in every word that begins a term. */
function partsPattern(terms: readonly Term[]): RegExp {
  const parts = [...new Set(terms.flatMap(({ parts }) => parts))].sort(
    (one, other) => one.length - other.length,
  )
  const needed: string[] = []
  // A part that holds another one is found by that one.
  for (const part of parts) if (!needed.some(shorter => part.includes(shorter))) needed.push(part)
  return new RegExp(needed.length === 0 ? '(?!)' : needed.join('|'), 'g')
}

/** The word that a unit belongs to, looked for no further back than `from`. */
function wordAt(folded: string, at: number, from: number): Word {
  let start = at
  while (start > from && isWordUnit(folded.charCodeAt(start - 1))) start -= 1
  let end = at + 1
  while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end += 1
  return { start, end }
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
  while (start < folded.length && !isWordUnit(folded.charCodeAt(start))) start += 1
  if (start === folded.length) return null
  let end = start + 1
  while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end += 1
  return { start, end }
}

const LETTER = /[\p{L}\p{N}\p{M}]/u
const [UNKNOWN, NO, YES] = [0, 1, 2]
/** Of each UTF-16 unit, whether it belongs to a word, as far as that was asked. */
const unitKinds = new Uint8Array(0x1_0000).fill(UNKNOWN)

function isWordUnit(unit: number): boolean {
  const kind = unitKinds[unit]
  if (kind !== UNKNOWN) return kind === YES
  // A surrogate is half of a sign; those beyond the first plane that are letters are no Latin ones.
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
  const isWord = isSurrogate || LETTER.test(String.fromCharCode(unit))
  unitKinds[unit] = isWord ? YES : NO
  return isWord
}
