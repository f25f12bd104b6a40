import { ownValue } from '../../basics/own-value'

/** Words before which a first part stands alone, its hyphen in place of what it shares: `in- en uitvoer`. */
const JOINING: Readonly<Record<string, RegExp>> = {
  nl: /^(?:en|of|noch|als|tot|dan|resp|respectievelijk|alsook|alsmede)$/i,
  en: /^(?:and|or|to|nor|versus)$/i,
  de: /^(?:und|oder|noch|wie|bis|bzw)$/i,
}
/** Papers quote each other's languages. */
const JOINING_ANYWHERE = /^(?:en|of|and|or|und|oder|et|ou)$/i

/** Whether a first part and its hyphen may stand alone before this word in a paper of this language (BCP 47). */
export function joinsParts(word: string, language: string): boolean {
  return JOINING_ANYWHERE.test(word) || (ownValue(JOINING, language.slice(0, 2))?.test(word) ?? false)
}

/** First parts that keep their hyphen before any word, by language; Dutch letter words that are spelled out among them. */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  nl: /^(?:niet|non|oud|ex|vice|pro|anti|semi|quasi|pseudo|adjunct|aspirant|kandidaat|interim|co|pre|post|e|minister|secretaris|directeur|inspecteur|advocaat|plaatsvervangend|sint|stille|noord|zuid|oost|west|po|so|vo|wo|vso|mbo|hbo|ov|ict|cao|aow|wia)$/i,
  fr: /^(?:ex|vice|sous|demi|semi|quasi|peut|avant|après|presque)$/i,
  en: /^(?:non|ex|vice|pro|anti|semi|quasi|pseudo|co|pre|post|self|all|half|mid|well|ill|cross|multi|neo|pan|ultra|e|attorney|secretary|director)$/i,
}
const PREFIXES_ANYWHERE = /^(?:non|ex|vice|pro|anti|semi|quasi|co|pre|post|e)$/i

/** Whether a first part keeps its hyphen before any word, in a paper of this language (BCP 47). */
export function isHyphenPrefix(first: string, language: string): boolean {
  return (ownValue(PREFIXES, language.slice(0, 2)) ?? PREFIXES_ANYWHERE).test(first)
}

/** Words inside chains such as `state-of-the-art` and `één-op-één`. */
const LINK =
  /^(?:op|en|of|aan|om|voor|van|tot|in|uit|tegen|de|het|per|à|a|by|to|the|and|or|on|the|at|for|up|down|off|out)$/i

/** Whether a word links the others of a hyphenated chain, as in `één-op-één`. */
export function linksChain(word: string): boolean {
  return LINK.test(word)
}

/** Words that French joins to the verb or pronoun before them: `est-il`, `lui-même`. */
const FRENCH_FOLLOWER = /^(?:ils?|elles?|nous|vous|mêmes?|ci|être|dire)$/i

/** Whether a word follows others with a hyphen, in a paper of this language (BCP 47). */
export function followsHyphen(second: string, language: string): boolean {
  return language.startsWith('fr') && FRENCH_FOLLOWER.test(second)
}
