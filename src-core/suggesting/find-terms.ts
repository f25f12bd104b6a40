import type { FoldedText } from '../document/fold-text'
import type { TextRange } from '../document/model'
import type { Term } from './term'
import { WordTable } from './word-table'

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

/**
 * Finds terms in one pass: each word of a text is compared with the terms once, however often it stands there. Kept for
 * as many texts as will be read with the same terms, it knows most words already.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const begunBy = new WordTable(word => terms.filter(term => term.words[0]?.(word)))
  return ({ folded, rangeOf }) => {
    const places: TermPlace[] = []
    const { length } = folded
    for (let at = 0; at < length; ) {
      if (!isWordUnit(folded.charCodeAt(at))) {
        at += 1
        continue
      }
      const start = at
      let hash = 0
      for (; at < length; at += 1) {
        const unit = folded.charCodeAt(at)
        if (!isWordUnit(unit)) break
        hash = Math.imul(hash, 0x01000193) ^ unit
      }
      const word = { start, end: at }
      for (const term of begunBy.get(folded, start, at, hash)) {
        const last = lastWord(folded, word, term)
        const range = last && rangeOf(start, last.end)
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
