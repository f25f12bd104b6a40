import { foldText } from '../../document/fold-text'
import type { TextRange } from '../../document/model'
import { sentencesOf } from '../../document/text-units'
import { placeInPaper } from '../place-in-paper'
import type { SearchSource } from '../search-source'
import { eachWord } from '../tokens'

/** What is kept of a word beside its number, in the lowest bits. */
export const BITS = 3
/** Nothing but one space, once it is folded, stands before it in its passage. */
export const AFTER_SPACE = 1
/** Nothing that ends a sentence, and few signs, stand between it and the word before it: both can be words of one term. */
export const JOINED = 2
/** It is the first word of a sentence. */
export const BEGINS_SENTENCE = 4

/**
 * The words of a source in their order, each by its number, so that phrases and terms are found in them as in the text, and
 * many times sooner.
 */
export interface WordSequence {
  /** Of each passage, where its words end among all. */
  readonly ends: Uint32Array
  /** `number << BITS`, and what is known of each. */
  readonly words: Uint32Array
  /** The sentences of a paper that hold words: start and end, UTF-16 offsets of its text. */
  readonly sentences: Int32Array
  /** Whether some word or sign of a paper is no plain one, so that only its text says which terms stand in it. */
  readonly isOdd: boolean
}

/** What may stand between the words of a term. */
const BETWEEN = /^[\s'"()/-]{1,3}$/
/** Signs beyond the first plane are taken for letters where a text is looked through, such as those of an emoji behind a word. */
const WORD_SIGN = /[\p{L}\p{N}\p{M}\uD800-\uDFFF\u{10000}-\u{10FFFF}]/u
const PLAIN = /^[\p{L}\p{N}\p{M}]+$/u

/** The words of a source in their order; `numberOf` says which one a folded word is. Linear. */
export function sequenceOf(
  { place, language, passages }: Pick<SearchSource, 'place' | 'language' | 'passages'>,
  numberOf: (word: string) => number,
): WordSequence {
  const ends = new Uint32Array(passages.length)
  const words: number[] = []
  const sentences: number[] = []
  let isOdd = false
  let last = 0
  for (const [index, passage] of passages.entries()) {
    const { text, start: begins } = passage
    if (begins < last) isOdd = true
    last = passage.end
    const within =
      place === 'paper' ? (passage.sentences ?? sentencesOf(text, language, begins)) : NO_SENTENCES
    const first = words.length
    let before = 0
    let next = 0
    let isOpen = false
    eachWord(text, (word, start, end) => {
      const gap = gapOf(text.slice(before, start))
      before = end
      if (gap & ODD || !isPlain(word)) isOdd = true
      let known = words.length === first ? 0 : gap & (AFTER_SPACE | JOINED)
      if (within !== NO_SENTENCES) {
        const at = placeInPaper(passage, { start, end })
        while (next < within.length && (within[next]?.end ?? 0) <= at.start) {
          next += 1
          isOpen = false
        }
        const sentence = within[next]
        if (!sentence || sentence.end < at.end) isOdd = true
        if (!isOpen && sentence) {
          known |= BEGINS_SENTENCE
          sentences.push(sentence.start, sentence.end)
          isOpen = true
        }
      }
      words.push(((numberOf(word) << BITS) | known) >>> 0)
    })
    if (gapOf(text.slice(before)) & ODD) isOdd = true
    ends[index] = words.length
  }
  return { ends, words: Uint32Array.from(words), sentences: Int32Array.from(sentences), isOdd }
}

const NO_SENTENCES: readonly TextRange[] = []

/** What stands between words holds, once it is folded, letters after all. */
const ODD = 8
/** How many kinds of gaps are remembered: texts have the same few again and again. */
const MOST_GAPS = 10_000
const gaps = new Map<string, number>()

function gapOf(gap: string): number {
  const before = gaps.get(gap)
  if (before !== undefined) return before
  if (gaps.size >= MOST_GAPS) gaps.clear()
  const folded = foldText(gap)
  const kind =
    (folded === ' ' ? AFTER_SPACE : 0) |
    (BETWEEN.test(folded) ? JOINED : 0) |
    (WORD_SIGN.test(folded) ? ODD : 0)
  gaps.set(gap, kind)
  return kind
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    if ((unit < 0x61 || unit > 0x7a) && (unit < 0x30 || unit > 0x39)) return PLAIN.test(word)
  }
  return true
}
