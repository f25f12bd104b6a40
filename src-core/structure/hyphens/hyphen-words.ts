import { ownValue } from '../../basics/own-value'
import { anyLanguage, LANGUAGES } from '../../vocabulary/languages'
import type { HyphenWords } from '../../vocabulary/shape/hyphen-words'

/** A pattern for each language that has such words, by its code. */
function ofEach(pick: (words: HyphenWords) => string | undefined): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(
    Object.entries(LANGUAGES).flatMap(([language, { hyphens }]) => {
      const words = hyphens && pick(hyphens)
      return words === undefined ? [] : [[language, new RegExp(`^(?:${words})$`, 'i')]]
    }),
  )
}

/** Words before which a first part stands alone, its hyphen in place of what it shares: `in- en uitvoer`. */
const JOINING = ofEach(({ joining }) => joining)
/** Papers quote each other's languages. */
const JOINING_ANYWHERE = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.and)})$`, 'i')

/** Whether a first part and its hyphen may stand alone before this word in a paper of this language (BCP 47). */
export function joinsParts(word: string, language: string): boolean {
  return JOINING_ANYWHERE.test(word) || (ownValue(JOINING, language.slice(0, 2))?.test(word) ?? false)
}

/** First parts that keep their hyphen before any word, by language. */
const PREFIXES = ofEach(({ prefix }) => prefix)
const PREFIXES_ANYWHERE = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.anywhere)})$`, 'i')

/** Whether a first part keeps its hyphen before any word, in a paper of this language (BCP 47). */
export function isHyphenPrefix(first: string, language: string): boolean {
  return (ownValue(PREFIXES, language.slice(0, 2)) ?? PREFIXES_ANYWHERE).test(first)
}

/** Words inside chains such as `state-of-the-art` and `één-op-één`. */
const LINK = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.link)})$`, 'i')

/** Whether a word links the others of a hyphenated chain, as in `één-op-één`. */
export function linksChain(word: string): boolean {
  return LINK.test(word)
}

/** Words that French joins to the verb or pronoun before them: `est-il`, `lui-même`. */
const FRENCH_FOLLOWER = new RegExp(`^(?:${anyLanguage(({ hyphens }) => hyphens?.follower)})$`, 'i')

/** Whether a word follows others with a hyphen, in a paper of this language (BCP 47). */
export function followsHyphen(second: string, language: string): boolean {
  return language.startsWith('fr') && FRENCH_FOLLOWER.test(second)
}
