import { anyLanguage, anyPattern, everyLanguage } from '../../vocabulary/languages'
import type { PaperLine } from '../lines/paper-line'
import { partyName } from './party-name'

/** What may stand before a party's name in its heading, a mark of a list included. */
const LEAD = new RegExp(
  String.raw`^(?:[IVX]{1,4}[.\s]+|[•*\-–]\s*|[\dA-Z]{1,2}[.)]\s+)?(?:(?:${anyLanguage(({ headings }) => headings?.beforeParty)})\s+)?`,
  'u',
)
/** What may stand behind it: its name in short, who answers it, a colon. */
const BEHIND = new RegExp(
  String.raw`(?:\s*\([^()]{2,20}\))?(?:\s+(?:${anyLanguage(({ headings }) => headings?.behindBareParty)}))?\s*:?$`,
  'u',
)
const MEMBERS = everyLanguage(({ parties }) => parties?.membersOf).map(source => new RegExp(source, 'gu'))
const ANSWERED_TOO = anyPattern(({ headings }) => headings?.behindBareParty, 'u')
/** Between parties that ask together, with an article or not before the next. */
const PARTED = new RegExp(
  `(?:, |${anyLanguage(({ people }) => people?.and)})(?:${anyLanguage(({ parties }) => parties?.beforeAnother)})?`,
  'u',
)
/** Longer lines, in UTF-16 units, are no such heading. */
const LONGEST = 120
/** How many lines below such a heading its party's members are named. */
const NEAR = 3
/** So many headings, of different parties, are no coincidence. */
const ENOUGH = 2

/** The party that a line would name if it is a heading: what is left without the words around it; empty where nothing is. */
export function bareParty(line: string): string {
  const text = line.trim()
  if (text.length > LONGEST || !/^[\p{Lu}\d•*–-]/u.test(text)) return ''
  return partyName(text.replace(LEAD, '').replace(BEHIND, ''))
}

/** Whether such a heading says that somebody answers below it. */
export function answersBelow(line: string): boolean {
  return ANSWERED_TOO.test(line)
}

/**
 * The parties whose headings are their names without a word for a party, as in `VVD` or `Vragen van de VVD`: those whose
 * members the paper speaks of, if right below such headings the members of several are named. Linear.
 */
export function partiesAlone(lines: readonly PaperLine[]): ReadonlySet<string> {
  const running = lines.filter(({ text, role }) => text.trim() !== '' && role !== 'furniture')
  const named = running.map(({ text }) => partiesNamed(text))
  const known = new Set(named.flat())
  const alone = new Set<string>()
  const introduced = new Set<string>()
  for (const [index, { text }] of running.entries()) {
    const party = bareParty(text)
    const several = party.split(PARTED).map(partyName)
    if (party === '' || !several.every(one => known.has(one))) continue
    alone.add(party)
    const below = named.slice(index + 1, index + 1 + NEAR)
    if (below.some(parties => several.every(one => parties.includes(one)))) introduced.add(party)
  }
  return introduced.size >= ENOUGH ? alone : new Set()
}

function partiesNamed(text: string): string[] {
  return MEMBERS.flatMap(pattern => [...text.matchAll(pattern)]).flatMap(({ groups }) =>
    (groups?.['party'] ?? '').split(PARTED).map(partyName),
  )
}
