import type { OwnWords, WordList } from './words'

/** What a hyphen at a line's end was. */
export type HyphenDecision = 'keep' | 'drop' | 'keep-with-space'

/** Decisions about hyphens, from evidence. */
export interface HyphenRules {
  /** Decides from the unbroken runs of characters on both sides of the break, the hyphen left out. */
  atLineEnd(before: string, after: string): HyphenDecision
  /** Finds hyphens that an earlier extraction left inside words, as UTF-16 ranges of a line. */
  inside(line: string): { readonly start: number; readonly end: number }[]
}

const SUSPENDED = /^(?:en|of|and|or|und|oder|noch|resp|respectievelijk|als|en\/of|\/)$/i
/** First parts that keep their hyphen whatever follows. */
const PREFIX =
  /^(?:niet|non|oud|ex|vice|pro|anti|semi|quasi|adjunct|aspirant|kandidaat|interim|co|pre|post|self|all|e|minister|secretaris|directeur|inspecteur|plaatsvervangend|sint|stille|noord|zuid|oost|west)$/i

/**
 * Rules from evidence: a compound that the paper or the word list writes with a hyphen keeps it, a word that they write
 * in one piece loses it. Abbreviations, digits, names and web addresses keep theirs. `language` is BCP 47; `flat` says that
 * an earlier extraction lost the paper's line breaks.
 */
export function hyphenRules(own: OwnWords, words: WordList, language: string, flat: boolean): HyphenRules {
  const inside = insideRule(own, words, language)
  return {
    atLineEnd: lineEndRule(own, words, language),
    inside: flat ? line => [...inside(line), ...keptInside(line)].sort((a, b) => a.start - b.start) : inside,
  }
}

function lineEndRule(own: OwnWords, words: WordList, language: string): HyphenRules['atLineEnd'] {
  const firstParts = firstPartsOf(own)
  const known = (word: string) => own.has(word) || words.has(word)
  return (before, after) => {
    const left = /[\p{L}\p{N}'’]+$/u.exec(before)?.[0] ?? ''
    const right = /^[\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? ''
    if (/:\/\/|www\.|@/.test(before)) return 'keep'
    if (SUSPENDED.test(right) && /\p{L}$/u.test(left)) return 'keep-with-space'
    if (left === '' || right === '') return 'keep'
    const [first, second] = [left.toLowerCase(), right.toLowerCase()]
    const whole = first + second
    const hyphened = `${first}-${second}`
    const ownWhole = own.get(whole) ?? 0
    const ownHyphened = own.get(hyphened) ?? 0
    if (/[\p{Lu}\p{N}]$/u.test(left) || /^[\p{Lu}\p{N}]/u.test(right)) {
      // Names such as `GroenLinks` have capitals within.
      const isName =
        ownWhole > 0 && ownHyphened === 0 && /^\p{Lu}\p{Ll}+$/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right)
      return isName ? 'drop' : 'keep'
    }
    if (ownWhole !== ownHyphened) return ownHyphened > ownWhole ? 'keep' : 'drop'
    if (words.has(whole) !== words.has(hyphened)) return words.has(hyphened) ? 'keep' : 'drop'
    if (PREFIX.test(first) || first.length === 1) return 'keep'
    if (known(first) && known(second)) {
      if (language.startsWith('en') || firstParts.has(first) || isForeign(first, words, language))
        return 'keep'
      // Vowels that would be read as one sound keep apart: `zee-egel`, `auto-ongeluk`.
      if (clash(first, second)) return 'keep'
    }
    // A capital inside a run such as `Yamal-` names something, unless it is a common word at a sentence's start.
    const isName = !language.startsWith('de') && /^\p{Lu}\p{Ll}+$/u.test(left) && !words.has(first)
    return isName && known(second) ? 'keep' : 'drop'
  }
}

/** Whether a Dutch paper borrowed an English word: what it makes with one keeps its hyphen, as in `full-time`. */
function isForeign(word: string, words: WordList, language: string): boolean {
  return language.startsWith('nl') && !words.has(word, 'nl') && words.has(word, 'en')
}

/** Vowels that Dutch does not let meet inside a compound. */
function clash(first: string, second: string): boolean {
  return /(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu]|ji)$/.test(first.slice(-1) + second.slice(0, 1))
}

/** What the paper uses as first parts of hyphenated compounds. */
function firstPartsOf(own: OwnWords): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const word of own.keys()) {
    const hyphen = word.indexOf('-')
    if (hyphen > 2) parts.add(word.slice(0, hyphen))
  }
  return parts
}

const INNER =
  /(?<![\p{L}\p{N}/.@_-])(?<left>\p{L}\p{Ll}+)(?<hyphen>- ?)(?<right>\p{Ll}{2,})(?![\p{L}\p{N}]|[-/@_]|\.\p{Ll})/gu
/** Consonants that no Dutch, English or German word begins with. */
const BEGINS_NO_WORD =
  /^(?!(?:bl|br|ch|cl|cr|dj|dr|dw|fj|fl|fr|gh|gl|gn|gr|kl|km|kn|kr|kw|ph|pl|pn|pr|ps|qu|rh|sc|sf|sh|sj|sk|sl|sm|sn|sp|sq|st|sw|th|tj|tr|ts|tw|vl|vr|wh|wr|zl|zw))[b-df-hj-np-tv-xz]{2}/
/** The share of a paper's hyphened words that are surely broken ones which tells that its line breaks were lost. */
const SYMPTOM = 0.05

/**
 * Finds hyphens left over from lost line breaks, as in `Neder-land`: the word is known in one piece, nothing knows it
 * with a hyphen, and the paper is full of such hyphens whose halves are no words. Only Dutch tells: English writes
 * `look-out`, `sub-section` and `lookout` alike. A space behind the hyphen tells there too: `cus- tomers`.
 */
function insideRule(own: OwnWords, words: WordList, language: string): HyphenRules['inside'] {
  // Other languages hyphen words that nobody listed here: Catalan `mirar-ho`.
  if (!/^(?:nl|en|de)/.test(language)) return () => []
  const isLeft = (left: string, right: string, spaced: boolean): 'sure' | 'likely' | null => {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()]
    const whole = first + second
    const hyphened = `${first}-${second}`
    if (SUSPENDED.test(second) || PREFIX.test(first) || words.has(hyphened)) return null
    const ownWhole = own.get(whole) ?? 0
    const bothWords = words.has(first) && words.has(second)
    if (spaced) return bothWords || (ownWhole === 0 && !words.has(whole)) ? null : 'sure'
    if (isForeign(first, words, language) && (bothWords || ownWhole === 0)) return null
    if (ownWhole === 0 && !words.has(whole)) {
      const noWord = BEGINS_NO_WORD.test(second) && !words.has(second)
      return noWord || isCompound(first, second, words) ? 'likely' : null
    }
    if ((own.get(hyphened) ?? 0) > Math.max(1, ownWhole)) return null
    if (!bothWords) return 'sure'
    return /(?:[aeiou]|ij)$/.test(first) && /^[aeiou]/.test(second) ? null : 'likely'
  }
  const lost = language.startsWith('nl') && hasLostBreaks(own, word => isLeft(...word, false) === 'sure')
  return line => {
    if (!line.includes('-')) return []
    const found: { start: number; end: number }[] = []
    for (const match of line.matchAll(INNER)) {
      const { left = '', hyphen = '-', right = '' } = match.groups ?? {}
      const spaced = hyphen.length > 1
      if ((!spaced && !lost) || isLeft(left, right, spaced) === null) continue
      if (isInAddress(line, match.index)) continue
      const start = match.index + left.length
      found.push({ start, end: start + hyphen.length })
    }
    return found
  }
}

/** Whether enough of a paper's hyphened words are surely broken ones. */
function hasLostBreaks(own: OwnWords, isBroken: (halves: [string, string]) => boolean): boolean {
  let hyphened = 0
  let broken = 0
  for (const word of own.keys()) {
    const [left = '', right = '', more] = word.split('-')
    if (more !== undefined || !/^\p{L}{2,}$/u.test(left) || !/^\p{L}{2,}$/u.test(right)) continue
    hyphened += 1
    if (isBroken([left, right])) broken += 1
  }
  return broken > 0 && broken >= hyphened * SYMPTOM
}

/** Finds the spaces that a lost line break left behind a hyphen that stays, behind a capital: `IT- beheer`. */
function keptInside(line: string): { start: number; end: number }[] {
  return [...line.matchAll(KEPT)].flatMap(({ index, 0: kept }) => {
    const end = index + kept.length
    return SUSPENDED.test(/^\p{L}+/u.exec(line.slice(end))?.[0] ?? '') ? [] : [{ start: end - 1, end }]
  })
}

const KEPT = /(?<![\p{L}\p{N}-])(?:\p{Lu}{2,}- (?=\p{L}{2})|\p{Lu}\p{L}+- (?=\p{Lu}\p{L}))/gu

/**
 * Whether two halves, one of which is no word, are two other words in one: `medezeggen-schapsrechten` parts in its second
 * half, `jeugdge-zondheidszorg` in its first.
 */
function isCompound(first: string, second: string, words: WordList): boolean {
  const parts = (whole: string, from: number, to: number) => {
    for (let cut = from; cut <= to; cut += 1) {
      const [head, tail] = [whole.slice(0, cut), whole.slice(cut)]
      if (words.has(tail) && (words.has(head) || (head.endsWith('s') && words.has(head.slice(0, -1)))))
        return true
    }
    return false
  }
  const whole = first + second
  if (!words.has(second) && parts(whole, first.length + 4, whole.length - 4)) return true
  return !words.has(first) && parts(whole, 4, first.length - 1)
}

/** Whether a place is inside a web address or a file name. */
function isInAddress(line: string, at: number): boolean {
  return /(?:https?:|www\.)\S*$/.test(line.slice(Math.max(0, at - 300), at))
}
