import { addTo } from '../../basics/group-by'
import { CATALAN } from './ca/catalan'
import { GERMAN } from './de/german'
import { ENGLISH } from './en/english'
import { SPANISH } from './es/spanish'
import { FRENCH } from './fr/french'
import { DUTCH } from './nl/dutch'
import type { LanguageWords } from './shape/language-words'

/** The languages whose papers are read, by BCP 47. */
export const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  nl: DUTCH,
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ca: CATALAN,
}

/** The commonest words of all languages, each with the places of those that have it among `LANGUAGES`. */
export const COMMON_WORDS: ReadonlyMap<string, readonly number[]> = countCommon()

function countCommon(): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { common }] of Object.values(LANGUAGES).entries())
    for (const word of new Set<string>(common)) addTo(places, word, place)
  return places
}

/** What any of the languages says: the source of a pattern for alternatives, for use within brackets. */
export function anyLanguage(pick: (words: LanguageWords) => string | undefined): string {
  return Object.values(LANGUAGES)
    .flatMap(words => pick(words) ?? [])
    .join('|')
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
