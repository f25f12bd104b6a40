import { anyLanguage } from '../../vocabulary/languages'
import type { OwnWords } from '../../vocabulary/words'
import { drop, inChain, isMostlyHyphened, keep, type Rule } from './broken-word'
import { countParts } from './compound-words'
import { followsHyphen, isHyphenPrefix } from './hyphen-words'

const NOT = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.not)})$`)
const UNSTRESSED = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.unstressed)})$`)

/** What is said of a hyphen of which nothing is known. */
export const UNKNOWN = drop('form', 0.7)

/** `medezeggen-schapsrechten`, `begro-tingsoverschot`: known words make up the whole, and the break is inside one of them. */
export const compound: Rule = ({ first, second, language, isWord }) => {
  if (!/^(?:nl|de)/.test(language)) return null
  const across = countParts(first + second, isWord, first.length)
  return Number.isFinite(across) && across <= countParts(first, isWord) + countParts(second, isWord)
    ? drop('compound', 0.95)
    : null
}

/** `e-mail`, `niet-technische`, and what the word list mostly writes with a hyphen behind it: `mbo-`. */
export const prefix: Rule = ({ first, second, language, words, isWord, isFormed }) => {
  if (first.length === 1 || NOT.test(first)) return keep('prefix', 0.9)
  if (!isFormed(second)) return null
  if (/^[^aeiouyäëïöüáéíóúàèìòù]+$/.test(first)) return keep('abbreviation', 0.9)
  if (isMostlyHyphened(first, words, language)) return keep('prefix', 0.85)
  if (followsHyphen(second, language) && isWord(first)) return keep('follower', 0.85)
  return isHyphenPrefix(first, language) ? keep('prefix', 0.9) : null
}

const RANK = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.rank)})`)
const ADJECTIVE_FIRST = new RegExp(`(?:${anyLanguage(({ hyphens }) => hyphens?.likelyAdjective)})$`)
const ADJECTIVE_SECOND = new RegExp(`(?:${anyLanguage(({ hyphens }) => hyphens?.likelyInflected)})$`)

/** Half a word before a compound that goes on: its other half is elsewhere, as of `ver-` before `verpleeg-dagen`. */
export const beforeChain: Rule = ({ before, after, first, second, language, isWord }) => {
  if (!language.startsWith('nl') || inChain(before, after)[1] === second) return null
  const whole = first + second
  return isWord(whole) || (whole.endsWith('s') && isWord(whole.slice(0, -1))) ? null : keep('chain', 0.3)
}

/** Two Dutch words, neither the known compound of both: most are written in one piece. */
export const dutchWords: Rule = ({ first, second, language, own, words, isWord, isFormed }) => {
  if (!language.startsWith('nl') || !isWord(first) || !isFormed(second)) return null
  // These begin no compounds: the word is an unknown one, or its other half is elsewhere.
  if (UNSTRESSED.test(first)) return drop('parts', 0.6)
  if (RANK.test(second)) return keep('parts', 0.9)
  if (ADJECTIVE_FIRST.test(first) && ADJECTIVE_SECOND.test(second)) return keep('parts', 0.8)
  const [hyphened, solid] = compoundsWith(first, own, isWord)
  if (hyphened > solid) return keep('parts', 0.85)
  if (solid > hyphened) return drop('parts', 0.9)
  if (!words.has(first, 'nl') && words.has(first, 'en'))
    return words.has(second, 'nl') ? keep('foreign', 0.6) : keep('foreign', 0.85)
  // Vowels that would be read as one sound keep apart: `zee-egel`, `auto-ongeluk`.
  if (/(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu]|ji)$/.test(first.slice(-1) + second.slice(0, 1)))
    return keep('vowels', 0.85)
  return drop('parts', 0.85)
}

/** How often the paper writes longer words with this first part, with a hyphen behind it and in one piece. */
function compoundsWith(first: string, own: OwnWords, isWord: (word: string) => boolean): [number, number] {
  let [hyphened, solid] = [0, 0]
  if (first.length < 3) return [0, 0]
  for (const [word, count] of own) {
    if (!word.startsWith(first) || word.length < first.length + 5) continue
    if (word.charAt(first.length) === '-') hyphened += count
    else if (isWord(word.slice(first.length))) solid += count
  }
  return [hyphened, solid]
}

const ENGLISH_BEGINNING = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.beginning)})$`)
/** `swearing-in`, `follow-up`. */
const PARTICLE = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.particle)})$`)
/** These stand before words with a hyphen, without one, and alone. */
const ENGLISH_EITHER = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.either)})$`)
const ENGLISH_ENDING = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.ending)})$`)

/** So many letters of a second part are its stem, in UTF-16 units. */
const STEM = 4

/** Two English words, neither the known compound of both: most keep their hyphen. */
export const englishWords: Rule = ({ left, first, second, language, own, words }) => {
  // Words of other languages are halves of names here: `Ab-boud`.
  const isWord = (word: string) => own.has(word) || words.has(word, 'en')
  if (!language.startsWith('en') || !isWord(first) || !isWord(second)) return null
  if (PARTICLE.test(second) && first.length > 2) return keep('parts', 0.8)
  if (ENGLISH_BEGINNING.test(first) || ENGLISH_ENDING.test(second)) return drop('parts', 0.85)
  if (ENGLISH_EITHER.test(first)) return drop('parts', 0.6)
  if (second.length < 3) return drop('parts', 0.7)
  if (first.length < 3) return keep('parts', 0.6)
  // `storyteller` is known, so `storytelling` is likely.
  if (words.count((first + second).slice(0, first.length + STEM), 'en') > 0 && second.length > STEM)
    return drop('parts', 0.75)
  return keep('parts', /^\p{Lu}/u.test(left) ? 0.75 : 0.85)
}

/** A capital inside a run such as `Yamal-` names something, unless it is a common word at a sentence's start. */
export const name: Rule = ({ left, first, second, language, words, isWord }) =>
  language.startsWith('nl') &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(left) &&
  !words.has(first) &&
  second.length > 3 &&
  isWord(second)
    ? keep('name', 0.6)
    : null

/** Nothing is known of the whole; where there is a list of the language's words, that is odd unless it has others like it. */
export const form: Rule = ({ first, second, language, words }) => {
  if (!/^(?:nl|en)/.test(language)) return drop('form', 0.85)
  const whole = first + second
  const stem = whole.slice(0, Math.max(first.length + 2, whole.length - ENDING))
  return stem.length < whole.length && words.count(stem, language) > 0 ? drop('stem', 0.9) : UNKNOWN
}

/** An ending of a known word may be another, as in `evaluators`: so many UTF-16 units. */
const ENDING = 4
