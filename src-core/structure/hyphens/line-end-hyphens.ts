import { anyLanguage } from '../../vocabulary/languages'
import type { OwnWords, WordList } from '../../vocabulary/words'
import type { BreakHabit } from './break-habit'
import { countParts } from './compound-words'
import { followsHyphen, isHyphenPrefix, joinsParts, linksChain } from './hyphen-words'

const NOT = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.not)})$`)
const UNSTRESSED = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.unstressed)})$`)

/** What a hyphen at a line's end was. */
export type HyphenDecision = 'keep' | 'drop' | 'keep-with-space'

/** What a hyphen at a line's end was, by which rule, and how sure that is, 0 to 1. */
export interface HyphenVerdict {
  readonly decision: HyphenDecision
  readonly rule: string
  readonly certainty: number
}

/** What the paper and the word lists know. */
export interface HyphenEvidence {
  readonly own: OwnWords
  readonly words: WordList
  /** BCP 47. */
  readonly language: string
  readonly habit: BreakHabit
  /** Whether hyphens within lines may be those of lost line breaks. */
  readonly lost: boolean
}

/** A word in two halves, and what is known of it. */
interface Broken extends HyphenEvidence {
  /** The unbroken runs of characters on both sides, the hyphen left out. */
  readonly before: string
  readonly after: string
  /** The halves: the letters and digits nearest the hyphen, as printed and in lower case. */
  readonly left: string
  readonly right: string
  readonly first: string
  readonly second: string
  readonly isWord: (word: string) => boolean
  /** Whether a word is known or made of known words. */
  readonly isFormed: (word: string) => boolean
}

type Rule = (broken: Broken) => HyphenVerdict | null

/** Decides about hyphens at line ends: the first rule that has something to say does. */
export function lineEndRule(evidence: HyphenEvidence): (before: string, after: string) => HyphenVerdict {
  const { own, words } = evidence
  const isWord = (word: string) => word.length > 1 && (own.has(word) || words.has(word))
  const isFormed = (word: string) => isWord(word) || countParts(word, isWord) <= 3
  const decided = new Map<string, HyphenVerdict>()
  return (before, after) => {
    const key = `${before} ${after}`
    const known = decided.get(key)
    if (known) return known
    const left = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
    const right = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? ''
    const [first, second] = [left.toLowerCase(), right.toLowerCase()]
    const broken: Broken = { ...evidence, before, after, left, right, first, second, isWord, isFormed }
    for (const rule of RULES) {
      const verdict = rule(broken)
      if (!verdict) continue
      decided.set(key, verdict)
      return verdict
    }
    return UNKNOWN
  }
}

const keep = (rule: string, certainty: number): HyphenVerdict => ({ decision: 'keep', rule, certainty })
const drop = (rule: string, certainty: number): HyphenVerdict => ({ decision: 'drop', rule, certainty })
const UNKNOWN = drop('form', 0.7)

/** A web address, or the name of a file. */
const address: Rule = ({ before, first, second, habit, isWord }) => {
  if (!/:\/\/|www\.|@/.test(before)) return null
  // A break within a word, in a paper that breaks words, is hardly the address's own hyphen.
  const across = countParts(first + second, isWord, first.length)
  return habit !== 'never' && Number.isFinite(across) ? drop('address', 0.6) : keep('address', 0.95)
}

/** `in- en uitvoer`: the hyphen stands for what both share. */
const suspended: Rule = ({ left, right, first, second, after, language, habit, own, isWord }) => {
  if (
    !/\p{L}$/u.test(left) ||
    !joinsParts(right, language) ||
    /^[-’'\p{L}\p{N}]/u.test(after.slice(right.length))
  )
    return null
  const space = (certainty: number): HyphenVerdict => ({
    decision: 'keep-with-space',
    rule: 'suspended',
    certainty,
  })
  if (own.has(`${first}-${second}`)) return null
  // `IN- EN UITVOER` is a heading; `NEN-EN` is a name.
  if (/^\p{Lu}/u.test(right)) return space(0.6)
  if (habit === 'never' || !isWord(first + second)) return space(0.95)
  // `wet-` before `en regelgeving` is no broken `weten`: nobody breaks a word before `en` and behind a consonant.
  if (second === 'en' && language.startsWith('nl') && !/[aeiouyj]$/.test(first)) return space(0.95)
  return drop('suspended', own.has(first + second) ? 0.9 : 0.6)
}

/** No halves: a dash or a bracket stands beside the hyphen. */
const bare: Rule = ({ left, right, first, after, language, habit, isWord }) => {
  const opened = /^\((\p{L}+)/u.exec(after)?.[1] ?? ''
  if (left !== '' && joinsParts(opened, language))
    return { decision: 'keep-with-space', rule: 'suspended', certainty: 0.9 }
  if (left !== '' && right !== '') return null
  return keep('bare', habit === 'breaks' && isHalf(left, first, isWord) ? 0.3 : 0.85)
}

const digits: Rule = ({ left, right, first, habit, isWord }) => {
  if (!/\p{N}$/u.test(left) && !/^\p{N}/u.test(right)) return null
  // A page's number behind half a word is none of its other half.
  return keep('digits', habit === 'breaks' && isHalf(left, first, isWord) ? 0.3 : 0.95)
}

/** `één-op-` before `één`, `state-` before `of-the-art`. */
const chain: Rule = ({ before, after, first, second, words, isWord }) => {
  const [start, end] = inChain(before, after)
  if (start === first && end === second) return null
  if (words.has(`${start}-${end}`)) return keep('chain', 0.97)
  const linked = (start !== first && linksChain(first)) || (end !== second && linksChain(second))
  // `één-op-één-` goes on with what it is said of.
  const inner = start.split('-')
  if (inner.length > 2 && inner.slice(1, -1).some(linksChain) && !isWord(first + second))
    return keep('chain', 0.9)
  return linked && !isWord(first + second) ? keep('chain', 0.9) : null
}

/** The halves with what is joined to them by other hyphens, in lower case. */
function inChain(before: string, after: string): [string, string] {
  const start = /[\p{L}\p{N}-]+$/u.exec(before)?.[0] ?? ''
  const end = /^[\p{L}\p{N}-]+/u.exec(after)?.[0] ?? ''
  return [start.toLowerCase(), end.toLowerCase()]
}

/** The paper writes the word within its lines. */
const ownWords: Rule = broken => {
  const { before, after, first, second, left, right, own, words, habit, lost, isWord } = broken
  const [start, end] = inChain(before, after)
  const count = (hyphen: string) => {
    const forms = new Set([`${first}${hyphen}${second}`, `${start}${hyphen}${end}`])
    return [...forms].reduce((sum, form) => sum + (own.get(form) ?? 0), 0)
  }
  const [whole, hyphened] = [count(''), count('-')]
  if (whole === hyphened || (lost && hyphened > whole && onlySolid(first, second, words))) return null
  if (hyphened > whole) return keep('own-words', whole === 0 ? 0.97 : 0.8)
  // A paper that breaks no words may have broken this one, which it writes in one piece elsewhere.
  if (habit === 'never' && isWord(first) && isWord(second))
    return hyphened === 0 ? drop('own-words', 0.85) : null
  // `GroenLinks` has a capital within; what begins with a small letter does not go on with a capital.
  if (/^\p{Lu}/u.test(right) && !/^\p{Lu}/u.test(left)) return null
  return drop('own-words', hyphened === 0 ? 0.97 : 0.8)
}

/** Whether the word lists write a word in one piece alone. */
function onlySolid(first: string, second: string, words: WordList): boolean {
  return words.has(first + second) && !words.has(`${first}-${second}`)
}

/** Capitals begin names and make up abbreviations. */
const capitals: Rule = ({ left, right, first, second, habit, words, isWord, language }) => {
  // `KnowA-` is half of a name with capitals within.
  const [abbreviated, goesOn] = [/(?<!\p{Ll})\p{Lu}$/u.test(left), /^\p{Lu}/u.test(right)]
  if (!abbreviated && !goesOn) return null
  if (/^\p{Lu}{2,}$/u.test(left) && /^\p{Lu}{2,}/u.test(right)) {
    const [one, two] = [isWord(first), isWord(second)]
    if (words.has(first + second) && !(one && two) && habit !== 'never') return drop('capitals', 0.9)
    return keep('capitals', one || two || habit !== 'breaks' ? 0.9 : 0.6)
  }
  if (habit === 'never') return keep('capitals', 0.95)
  // `GroenLinks`, which the list has in small letters.
  if (goesOn && !abbreviated && language.startsWith('nl') && onlySolid(first, second, words))
    return /^\p{Lu}/u.test(left) ? drop('capitals', 0.75) : keep('capitals', 0.6)
  if (left === 'Mc') return drop('capitals', 0.9)
  return keep('capitals', isHalf(left, first, isWord) && !isHyphenPrefix(first, language) ? 0.3 : 0.95)
}

/** Whether what stands before the hyphen is half a word, whose other half is elsewhere: in another column, on another page. */
function isHalf(left: string, first: string, isWord: (word: string) => boolean): boolean {
  if (/\p{Lu}$/u.test(left) || !/^\p{L}{2,}$/u.test(left)) return false
  return !isWord(first) || HALF.test(first)
}

/** Beginnings of Dutch words that are words too. */
const HALF = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.half)})$`)

/** In a paper that breaks no words every hyphen is one of its own. */
const habits: Rule = ({ first, second, habit, isWord, language }) => {
  if (habit !== 'never') return null
  const surely =
    isWord(first + second) && !(isWord(first) && isWord(second)) && !isHyphenPrefix(first, language)
  if (surely && first.length > 1) return drop('habit', 0.7)
  // Halves of a word in another language, such as a quotation's, which its writer broke.
  if (first.length > 2 && !isWord(first) && !isWord(second)) return drop('habit', 0.6)
  return keep('habit', 0.95)
}

const wordList: Rule = ({ first, second, words, habit, language }) => {
  const [whole, hyphened] = [words.has(first + second), words.has(`${first}-${second}`)]
  if (!whole && !hyphened) return null
  if (!whole) return keep('word-list', 0.95)
  // Of two spellings the one that is usual behind this first part.
  if (hyphened)
    return isMostlyHyphened(first, words, language) ? keep('word-list', 0.85) : drop('word-list', 0.75)
  const bothWords = words.has(first) && words.has(second)
  return drop('word-list', bothWords && habit !== 'breaks' ? 0.85 : 0.97)
}

/** Whether the word lists mostly write a hyphen behind a first part: `mbo-`. */
function isMostlyHyphened(first: string, words: WordList, language: string): boolean {
  const hyphened = words.count(`${first}-`, language)
  return hyphened > 1 && hyphened * 2 > words.count(first, language)
}

/** `medezeggen-schapsrechten`, `begro-tingsoverschot`: known words make up the whole, and the break is inside one of them. */
const compound: Rule = ({ first, second, language, isWord }) => {
  if (!/^(?:nl|de)/.test(language)) return null
  const across = countParts(first + second, isWord, first.length)
  return Number.isFinite(across) && across <= countParts(first, isWord) + countParts(second, isWord)
    ? drop('compound', 0.95)
    : null
}

/** `e-mail`, `niet-technische`, and what the word list mostly writes with a hyphen behind it: `mbo-`. */
const prefix: Rule = ({ first, second, language, words, isWord, isFormed }) => {
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
const beforeChain: Rule = ({ before, after, first, second, language, isWord }) => {
  if (!language.startsWith('nl') || inChain(before, after)[1] === second) return null
  const whole = first + second
  return isWord(whole) || (whole.endsWith('s') && isWord(whole.slice(0, -1))) ? null : keep('chain', 0.3)
}

/** Two Dutch words, neither the known compound of both: most are written in one piece. */
const dutchWords: Rule = ({ first, second, language, own, words, isWord, isFormed }) => {
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
const englishWords: Rule = ({ left, first, second, language, own, words }) => {
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
const name: Rule = ({ left, first, second, language, words, isWord }) =>
  language.startsWith('nl') &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(left) &&
  !words.has(first) &&
  second.length > 3 &&
  isWord(second)
    ? keep('name', 0.6)
    : null

/** Nothing is known of the whole; where there is a list of the language's words, that is odd unless it has others like it. */
const form: Rule = ({ first, second, language, words }) => {
  if (!/^(?:nl|en)/.test(language)) return drop('form', 0.85)
  const whole = first + second
  const stem = whole.slice(0, Math.max(first.length + 2, whole.length - ENDING))
  return stem.length < whole.length && words.count(stem, language) > 0 ? drop('stem', 0.9) : UNKNOWN
}

/** An ending of a known word may be another, as in `evaluators`: so many UTF-16 units. */
const ENDING = 4

const RULES: readonly Rule[] = [
  address,
  bare,
  digits,
  chain,
  suspended,
  ownWords,
  capitals,
  habits,
  wordList,
  beforeChain,
  compound,
  prefix,
  dutchWords,
  englishWords,
  name,
  form,
]
