import type { PhraseWord } from './query'
import { type StemLanguage, stemOf } from './stems'

/** A word shorter than this is part of no compound: *ei* is in *eiland* and has nothing to do with it. */
const SHORTEST_PART = 4
/** A word shorter than this is sought at the ends of compounds only. */
const SHORTEST_MIDDLE = 5

/** Whether a folded word of a text is one that is sought; `stem` is its stem, where that is known. */
export type WordRule = (word: string, language: StemLanguage, stem?: string) => boolean

/**
 * The rule for one sought word: itself, its inflections by the language of the text, and compounds that begin or end with
 * it, or with what its inflections have in common, or hold it where it is long enough.
 */
export function wordRule(sought: string): WordRule {
  const stems = stemsOf(sought)
  const isInCompounds = hasCompounds(sought)
  const hasMiddles = sought.length >= SHORTEST_MIDDLE
  return (word, language, known) => {
    if (word === sought) return true
    const stem = stems[language]
    const isPart = isInCompounds && stem.length >= SHORTEST_PART
    if (isInCompounds && word.length > sought.length) {
      if (hasMiddles && word.includes(sought)) return true
      if (word.startsWith(sought) || word.endsWith(sought)) return true
    }
    if (isPart && word.startsWith(stem)) return true
    const isEnd = isPart && word.includes(stem)
    // The stem costs most, and words of one stem begin alike.
    if (!isEnd && word.charCodeAt(0) !== sought.charCodeAt(0)) return false
    const other = known ?? stemOf(word, language)
    // Compounds are inflected at their end: *handelssancties* by *sanctie*.
    return other === stem || (isEnd && other.endsWith(stem))
  }
}

/** Whether a sought word may be part of longer ones that it finds. */
export function hasCompounds(sought: string): boolean {
  return sought.length >= SHORTEST_PART && /\p{L}/u.test(sought)
}

/** The stems of a sought word by the language of a text. */
export function stemsOf(sought: string): Readonly<Record<StemLanguage, string>> {
  return { nl: stemOf(sought, 'nl'), en: stemOf(sought, 'en'), '': sought }
}

/** The rule for a word of a phrase: exactly itself, or what its pattern allows. */
export function exactRule({ word: sought, isPattern }: PhraseWord): WordRule {
  if (!isPattern) return word => word === sought
  const pattern = new RegExp(
    `^${sought
      .replace(/[\\^$.|+()[\]{}/]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'su',
  )
  return word => pattern.test(word)
}
