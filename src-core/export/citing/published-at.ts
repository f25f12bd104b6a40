import { findDates } from '../../structure/mentions/find-dates'
import type { Found, Treaty } from './cited-facts'

type Series = 'staatsblad' | 'staatscourant' | 'tractatenblad'

/** The gazettes of provinces, municipalities, water boards and what they do together, as they are cited. */
const REGIONAL: ReadonlyMap<string, string> = new Map([
  ['gmb', 'Gmb.'],
  ['gemeenteblad', 'Gmb.'],
  ['prb', 'Prb.'],
  ['provinciaal blad', 'Prb.'],
  ['wsb', 'Wsb.'],
  ['waterschapsblad', 'Wsb.'],
  ['bgr', 'Bgr.'],
  ['blad gemeenschappelijke regeling', 'Bgr.'],
])

const SERIES: ReadonlyMap<string, Series> = new Map([
  ['stb', 'staatsblad'],
  ['staatsblad', 'staatsblad'],
  ['stcrt', 'staatscourant'],
  ['staatscourant', 'staatscourant'],
  ['trb', 'tractatenblad'],
  ['tractatenblad', 'tractatenblad'],
])

/** As the publisher files it: `stb-2014-308`. */
const FILED = /^(?<series>stb|stcrt|trb|gmb|prb|wsb|bgr)-(?<year>\d{4})-(?<number>\d{1,6})$/
/** As it stands at the foot of each page, with the page or the day behind it, or alone on a line of the head. */
const IN_A_SERIES =
  /^(?<series>Staatsblad|Stb|Tractatenblad|Trb|Staatscourant|Stcrt|Gemeenteblad|Provinciaal blad|Waterschapsblad|Blad gemeenschappelijke regeling)\.? (?<year>\d{4})(?:, | ?,? nr\. |,? )(?<number>\d{1,6})(?: \d{1,2} \p{L}+ \d{4})?(?: \d{1,4})?$/iu
/** The Staatscourant before it was published a paper at a time: `Uit: Staatscourant 12 mei 2005, nr. 90 / pag. 15`. */
const FROM_AN_ISSUE =
  /^Uit: (?<series>Staatscourant) \d{1,2} \p{L}+ (?<year>\d{4}), nr\. (?<number>\d{1,4})(?: ?\/ ?pag\. \d{1,4})?(?: \d{1,3})?$/iu
/** The head: its name, and its volume and number behind or below that. */
const HEAD =
  /^(?<series>Staatsblad|Tractatenblad)\s+van\s+het\s+Koninkrijk\s+der\s+Nederlanden\s+(?:Jaargang\s+)?(?<year>\d{4})\s+(?:Nr\. ?)?(?<number>\d{1,4})(?=\n|$)/i
/** What a treaty is called in an issue of the Tractatenblad, with the place and the day of its signing behind that. */
const SIGNED =
  /(?:^|\n)A\. TITEL\n(?<name>[^;]{1,1000});\s\p{Lu}[\p{L}’' -]{1,40}, (?<day>\d{1,2} \p{L}{3,9} \d{4})(?=\n|$)/u
/** How many lines its name, volume and number take, at most. */
const HEAD_LINES = 5

/** The number of a paper in the Staatsblad, the Staatscourant, the Tractatenblad or a regional gazette, from lines that say nothing else. */
export function publishedAt(lines: readonly string[]): Found | null {
  for (const [index, line] of lines.entries()) {
    const head = lines.slice(index, index + HEAD_LINES).join('\n')
    const found = FILED.exec(line) ?? IN_A_SERIES.exec(line) ?? FROM_AN_ISSUE.exec(line) ?? HEAD.exec(head)
    const { series = '', year, number } = found?.groups ?? {}
    const kind = SERIES.get(series.toLowerCase())
    if (kind) return { kind, year, number }
    const gazette = REGIONAL.get(series.toLowerCase())
    if (gazette) return { kind: 'gazette', year, number: `${gazette} ${year}, ${number}` }
  }
  return null
}

/** The same by the numbers that a paper is filed under. */
export function filedAs(numbers: readonly string[]): Found | null {
  return publishedAt(numbers.filter(number => FILED.test(number)))
}

/** The treaty that an issue of the Tractatenblad is about, where it prints its name, and the day it was signed behind that. */
export function readTreaty(lines: readonly string[]): Treaty | undefined {
  const { name, day } = SIGNED.exec(lines.filter(line => line !== '').join('\n'))?.groups ?? {}
  const [signed] = day === undefined ? [] : findDates(day)
  return name === undefined || signed === undefined ? undefined : { name: name.replace(/\s+/g, ' '), signed }
}
