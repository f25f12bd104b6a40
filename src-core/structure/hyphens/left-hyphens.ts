import type { TextRange } from '../../document/model'
import { anyLanguage } from '../../vocabulary/languages'
import type { OwnWords, WordList } from '../../vocabulary/words'
import { isHyphenPrefix, joinsParts } from './hyphen-words'

const ADJECTIVE = new RegExp(`(?:${anyLanguage(({ hyphens }) => hyphens?.adjective)})$`)
const INFLECTED = new RegExp(`(?:${anyLanguage(({ hyphens }) => hyphens?.inflected)})$`)
const LINKING = new RegExp(`(?:${anyLanguage(({ hyphens }) => hyphens?.linking)})s$`)

const INNER =
  /(?<![\p{L}\p{N}/.@_-])(?<left>\p{L}\p{Ll}+)(?<hyphen>- ?)(?<right>\p{Ll}{2,})(?![\p{L}\p{N}]|[-/@_]|\.\p{Ll})/gu
/** What stands in whatever that matches. */
const MAY_BE_INNER = /-(?<=\p{Ll}-) ?\p{Ll}{2}/u
/** Consonants that no Dutch, English or German word begins with. */
const BEGINS_NO_WORD =
  /^(?!(?:bl|br|ch|cl|cr|dj|dr|dw|fj|fl|fr|gh|gl|gn|gr|kl|km|kn|kr|kw|ph|pl|pn|pr|ps|qu|rh|sc|sf|sh|sj|sk|sl|sm|sn|sp|sq|st|sw|th|tj|tr|ts|tw|vl|vr|wh|wr|zl|zw))[b-df-hj-np-tv-xz]{2}/
/** The share of a paper's hyphened words that are surely broken ones which tells that its line breaks were lost. */
const SYMPTOM = 0.05

/** A hyphen that an earlier extraction left inside a word, and how sure that is, 0 to 1. */
export interface LeftHyphen extends TextRange {
  readonly certainty: number
}

/** What an earlier extraction left of a paper's line breaks. */
export interface LeftHyphens {
  /** Whether the paper is full of words that are broken within its lines. */
  readonly lost: boolean
  /** The hyphens that were left inside the words of a line, as UTF-16 ranges of it. */
  inside(line: string): LeftHyphen[]
}

/**
 * Finds hyphens left over from lost line breaks, as in `Neder-land`: the word is known in one piece, nothing knows it
 * with a hyphen, and the paper is full of such hyphens whose halves are no words. Only Dutch tells: English writes
 * `look-out`, `sub-section` and `lookout` alike. A space behind the hyphen tells there too: `cus- tomers`.
 */
export function leftHyphens(own: OwnWords, words: WordList, language: string): LeftHyphens {
  // Other languages hyphen words that nobody listed here: Catalan `mirar-ho`.
  if (!/^(?:nl|en|de)/.test(language)) return { lost: false, inside: () => [] }
  const judge = (left: string, right: string, spaced: boolean): 'sure' | 'likely' | null => {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()]
    const whole = first + second
    const hyphened = `${first}-${second}`
    if (joinsParts(second, language) || isHyphenPrefix(first, language) || words.has(hyphened)) return null
    const ownWhole = own.get(whole) ?? 0
    const bothWords = words.has(first) && words.has(second)
    if (spaced) return bothWords || (ownWhole === 0 && !words.has(whole)) ? null : 'sure'
    if (isForeign(first, words, language) && (bothWords || ownWhole === 0)) return null
    if (ownWhole === 0 && !words.has(whole)) {
      const noWord = BEGINS_NO_WORD.test(second) && !words.has(second)
      return noWord || isCompound(first, second, words) || isLinked(left, second, words) ? 'likely' : null
    }
    if ((own.get(hyphened) ?? 0) > Math.max(1, ownWhole)) return null
    if (!bothWords) return 'sure'
    return /(?:[aeiou]|ij)$/.test(first) && /^[aeiou]/.test(second) ? null : 'likely'
  }
  // A paper says the same words again and again, and the word lists are large.
  const judged = new Map<string, 'sure' | 'likely' | null>()
  const isLeft: typeof judge = (left, right, spaced) => {
    const key = `${left}-${spaced ? ' ' : ''}${right}`
    const before = judged.get(key)
    if (before !== undefined) return before
    const verdict = judge(left, right, spaced)
    judged.set(key, verdict)
    return verdict
  }
  const lost = language.startsWith('nl') && hasLostBreaks(own, halves => isLeft(...halves, false) === 'sure')
  const inside = (line: string) => {
    if (!line.includes(lost ? '-' : '- ') || !MAY_BE_INNER.test(line)) return []
    const found: LeftHyphen[] = []
    for (const match of line.matchAll(INNER)) {
      const { left = '', hyphen = '-', right = '' } = match.groups ?? {}
      const spaced = hyphen.length > 1
      const sign = !spaced && !lost ? null : isLeft(left, right, spaced)
      if (sign === null || isInAddress(line, match.index)) continue
      const start = match.index + left.length
      found.push({ start, end: start + hyphen.length, certainty: sign === 'sure' ? 0.97 : 0.85 })
    }
    return found
  }
  return { lost, inside }
}

/** Whether enough of a paper's hyphened words are surely broken ones. */
function hasLostBreaks(own: OwnWords, isBroken: (halves: [string, string]) => boolean): boolean {
  let hyphened = 0
  let broken = 0
  for (const word of own.keys()) {
    if (!word.includes('-')) continue
    const [left = '', right = '', more] = word.split('-')
    if (more !== undefined || !/^\p{L}{2,}$/u.test(left) || !/^\p{L}{2,}$/u.test(right)) continue
    hyphened += 1
    if (isBroken([left, right])) broken += 1
  }
  return broken > 0 && broken >= hyphened * SYMPTOM
}

/**
 * Finds the spaces that a lost line break left behind a hyphen that stays, behind a capital, a share, a year or `niet`:
 * `IT- beheer`, `CO2- heffing`, `PvdA- lid`, `85%- norm`, `2002- 2012`, `niet- financiële`, `50- plussers`; behind other words where the paper or the
 * list writes them with a hyphen, or both are adjectives of two words: `sociaal- economische`.
 */
export function keptInside(line: string, own: OwnWords, words: WordList, language: string): LeftHyphen[] {
  if (!line.includes('- ')) return []
  const kept = [...line.matchAll(KEPT)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    return joinsParts(/^\p{L}+/u.exec(line.slice(end))?.[0] ?? '', language) ? [] : [end]
  })
  const known = [...line.matchAll(SPACED)].flatMap(({ index, groups }) => {
    const [first, second] = [groups?.['left'] ?? '', groups?.['right'] ?? ''].map(word => word.toLowerCase())
    if (!first || !second || joinsParts(second, language)) return []
    const hyphened = `${first}-${second}`
    const isOne = own.has(hyphened) || words.has(hyphened) || isOfTwo(first, second, language)
    return isOne ? [index + first.length + 2] : []
  })
  return [...new Set([...kept, ...known])].map(end => ({ start: end - 1, end, certainty: 0.9 }))
}

const SPACED = /(?<![\p{L}\p{N}/.@_-])(?<left>\p{L}\p{Ll}+|\d+)- (?<right>\p{Ll}{3,})(?![\p{L}\p{N}/@_])/gu

/** Adjectives that Dutch makes one of with a hyphen: `technisch-wetenschappelijk`. */
function isOfTwo(first: string, second: string, language: string): boolean {
  return language.startsWith('nl') && ADJECTIVE.test(first) && INFLECTED.test(second)
}

const KEPT = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}&-])(?:\p{Lu}[\p{Lu}\d&]+- (?=\p{L}{2})|\p{Lu}\p{Ll}+\p{Lu}- (?=\p{L}{2})|\p{Lu}\p{L}+- (?=\p{Lu}\p{L})|(?:\d{1,2}%-)?\d{1,2}%- (?=\p{L}{3})|(?:19|20)\d{2}- (?=(?:19|20)\d{2}(?!\d))|\d{1,3}- (?=\p{Ll}{5})|(?:${anyLanguage(({ hyphens }) => hyphens?.beforeSpace)})- (?=\p{Ll}{4}))`,
    // Within an address, which goes on with a path.
    String.raw`(?<=(?:https?:\/\/|www\.)\S{1,200})- (?=[\p{Ll}\d]+(?:-[\p{Ll}\d]+){0,9}[/.]\S)`,
    // Or with its last word, behind which the sentence or the line ends.
    String.raw`(?=- )(?<=(?:https?:\/\/|www\.)[^\s/]{1,100}\/\S{1,200})- (?=[\p{Ll}\d]{3,}(?:-[\p{Ll}\d]+){0,9}[.,;:)»”]*(?:\s*$|\s{2}|\s\p{Lu}))`,
  ].join('|'),
  'gu',
)

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

/** A first half that only a linking s makes no word of, before a word: `toetsings-inkomen`; `Kwaliteits-jaarverslag` is a name. */
function isLinked(first: string, second: string, words: WordList): boolean {
  return LINKING.test(first) && words.has(first.slice(0, -1)) && words.has(second)
}

/** Whether a place is inside a web address or a file name. */
function isInAddress(line: string, at: number): boolean {
  return /(?:https?:|www\.)\S*$/.test(line.slice(Math.max(0, at - 300), at))
}

/** Whether a Dutch paper borrowed an English word: what it makes with one keeps its hyphen, as in `full-time`. */
function isForeign(word: string, words: WordList, language: string): boolean {
  return language.startsWith('nl') && !words.has(word, 'nl') && words.has(word, 'en')
}
