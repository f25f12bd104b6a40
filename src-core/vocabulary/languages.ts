import { addTo } from '../basics/group-by'
import { CATALAN } from './ca/catalan'
import { DANISH } from './da/danish'
import { GERMAN } from './de/german'
import { ENGLISH } from './en/english'
import { SPANISH } from './es/spanish'
import { FINNISH } from './fi/finnish'
import { FRENCH } from './fr/french'
import { ITALIAN } from './it/italian'
import { NORWEGIAN } from './nb/norwegian'
import { DUTCH } from './nl/dutch'
import { POLISH } from './pl/polish'
import { PORTUGUESE } from './pt/portuguese'
import type { LanguageWords } from './shape/language-words'
import { SWEDISH } from './sv/swedish'

/** The languages whose papers are read, by BCP 47. */
export const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  nl: DUTCH,
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ca: CATALAN,
  da: DANISH,
  it: ITALIAN,
  sv: SWEDISH,
  nb: NORWEGIAN,
  pt: PORTUGUESE,
  pl: POLISH,
  fi: FINNISH,
}

/** The commonest words of all languages, each with the places of those that have it among `LANGUAGES`. */
export const COMMON_WORDS: ReadonlyMap<string, readonly number[]> = countCommon()

function countCommon(): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { common }] of Object.values(LANGUAGES).entries())
    for (const word of new Set<string>(common)) addTo(places, word, place)
  return places
}

/** Names what is asked of a language: the source of a pattern, or nothing where its papers have no words for it. */
type Pick = (words: LanguageWords) => string | undefined

/** What each of the languages has of something, in their order. */
export function everyLanguage<T>(pick: (words: LanguageWords) => T | readonly T[] | undefined): T[] {
  return Object.values(LANGUAGES).flatMap(words => pick(words) ?? [])
}

/** Matches nothing, where no language has words for something. */
const NOTHING = '(?!)'

/** What any of the languages says: the source of a pattern for alternatives, for use within brackets. */
export function anyLanguage(pick: Pick): string {
  return everyLanguage(pick).join('|') || NOTHING
}

/** What any of the languages says, as a pattern of its own. */
export function anyPattern(pick: Pick, flags = ''): RegExp {
  return new RegExp(anyLanguage(pick), flags)
}

/** Patterns that are looked for one after another, as if they were one. */
export interface LanguagePattern {
  test(text: string): boolean
  /** The match of the first language that has one. */
  exec(text: string): RegExpExecArray | null
  /** All matches of all languages; needs the flag `g`. */
  matchAll(text: string): Iterable<RegExpExecArray>
}

/**
 * A pattern for each language that says such a thing, for sources with named groups, which one pattern may not hold twice.
 * `frame` is put around each source.
 */
export function eachLanguage(
  pick: Pick,
  flags: string,
  frame: (source: string) => string = source => source,
): LanguagePattern {
  const patterns = everyLanguage(pick).map(source => new RegExp(frame(source), flags))
  return {
    test: text => patterns.some(pattern => pattern.test(text)),
    exec: text => {
      for (const pattern of patterns) {
        const match = pattern.exec(text)
        if (match) return match
      }
      return null
    },
    // To begin on all matches costs more than to see that there is none, as of nearly every text.
    matchAll: text =>
      patterns.flatMap(pattern => (text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)])),
  }
}

/** Each of the twelve months, as alternatives over all languages. */
export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  [...new Set(Object.values(LANGUAGES).flatMap(({ months }) => months?.[month]?.split('|') ?? []))].join('|'),
)

/** Numbers written out in any language, in lower case, with what they count. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.values(LANGUAGES).flatMap(({ numbers = [] }) =>
    numbers.flatMap((spellings, index) => spellings.split('|').map(word => [word, index + 1] as const)),
  ),
)
