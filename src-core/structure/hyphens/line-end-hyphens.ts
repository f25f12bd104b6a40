import { anyLanguage } from '../../vocabulary/languages'
import type { WordList } from '../../vocabulary/words'
import {
  type Broken,
  drop,
  type HyphenEvidence,
  type HyphenVerdict,
  inChain,
  isMostlyHyphened,
  keep,
  type Rule,
} from './broken-word'
import { countParts } from './compound-words'
import { isHyphenPrefix, joinsParts, linksChain } from './hyphen-words'
import {
  beforeChain,
  compound,
  dutchWords,
  englishWords,
  form,
  name,
  prefix,
  UNKNOWN,
} from './unknown-word-rules'

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
  // `vicepresident` is a word, but a Dutch one: no English paper writes it.
  const isForeign = /^(?:nl|en)/.test(language) && !words.has(first + second, language.slice(0, 2))
  if (!hyphened && isForeign && isHyphenPrefix(first, language) && words.has(second, language.slice(0, 2)))
    return null
  if (!whole) return keep('word-list', 0.95)
  // Of two spellings the one that is usual behind this first part.
  if (hyphened)
    return isMostlyHyphened(first, words, language) ? keep('word-list', 0.85) : drop('word-list', 0.75)
  const bothWords = words.has(first) && words.has(second)
  return drop('word-list', bothWords && habit !== 'breaks' ? 0.85 : 0.97)
}

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
