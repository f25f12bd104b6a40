import { COMMON_WORDS } from '../vocabulary/languages'
import type { WordList } from '../vocabulary/words'

/** So much of a paper, in UTF-16 units, tells whether it is written in a language. */
const SAMPLE = 20_000
/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 40
/** In any language a third of all words are common ones, and most of the others are known. */
const [FEWEST_COMMON, FEWEST_KNOWN] = [0.05, 0.15]
/** So many characters that stand for no letter at all are no accident. */
const MOST_UNKNOWN = 0.1
/** Words from so many letters on say that a language is one we have. */
const LONG = 4
const FEWEST_LONG = 0.08
/** Of all letters vowels: papers in Dutch, English, German and their like have 0.39 and more of them; letters that stand for others mostly make less. */
const FEWEST_VOWELS = 0.37

/**
 * Whether a text is what becomes of letters whose font says the wrong ones of them: signs for private use, or words in
 * Latin letters of which next to none is known in any language we have. Linear.
 */
export function isGarbled(text: string, words: WordList): boolean {
  const sample = text.slice(0, SAMPLE)
  const signs = sample.match(/[^\s\p{P}]/gu)?.length ?? 0
  const unknown = sample.match(/[\uFFFD\p{Co}\p{Cn}\p{Cc}](?<![\s\t])/gu)?.length ?? 0
  if (signs >= FEWEST_WORDS && unknown > signs * MOST_UNKNOWN) return true
  const read = latinWords(sample).map(word => word.toLowerCase())
  if (read.length < FEWEST_WORDS) return false
  const share = (all: readonly string[], known: (word: string) => boolean) =>
    all.length === 0 ? 0 : all.filter(known).length / all.length
  if (share(read, word => COMMON_WORDS.has(word)) >= FEWEST_COMMON) return false
  const letters = [...read.join('').normalize('NFD').replace(/\p{M}/gu, '')]
  if (share(letters, isVowel) >= FEWEST_VOWELS) return false
  // Short words are known as abbreviations whatever they spell.
  const long = read.filter(({ length }) => length >= LONG)
  return (
    share(read, word => words.has(word)) < FEWEST_KNOWN || share(long, word => words.has(word)) < FEWEST_LONG
  )
}

/** Whether a text has enough words in Latin letters to tell whether they are of a language. */
export function tellsLanguage(text: string): boolean {
  return latinWords(text.slice(0, SAMPLE)).length >= FEWEST_WORDS
}

function latinWords(text: string): readonly string[] {
  return text.match(/\p{Script=Latin}{2,}/gu) ?? []
}

function isVowel(letter: string): boolean {
  return 'aeiouyæøœ'.includes(letter)
}
