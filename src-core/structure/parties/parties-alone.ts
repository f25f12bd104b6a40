import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'
import type { PaperLine } from '../lines/paper-line'
import { partiesAbove } from './parties-above'
import { partyName } from './party-name'

/** What may stand before a party's name in its heading, a mark of a list included. */
const LEAD = new RegExp(
  String.raw`^(?:[IVX]{1,4}[.\s]+|#{1,6}\s+|[•*\-–]\s*|[\dA-Z]{1,2}[.)]\s+)?(?:(?:${anyLanguage(({ headings }) => headings?.beforeParty)}):?\s+)?`,
  'u',
)
/** What may stand behind it: its name in short, who answers it, a colon. */
const BEHIND = new RegExp(
  String.raw`(?:\s*\([^()]{2,20}\))?(?:\s+(?:${anyLanguage(({ headings }) => headings?.behindBareParty)}))?\s*:?$`,
  'u',
)
/** What else may stand between the name and that. */
const BEHIND_NAME = String.raw`(?:[-\s]\s*(?:${anyLanguage(({ headings }) => headings?.behindParty)}))?(?:,?\s+(?:${anyLanguage(({ headings }) => headings?.together)}))?[\s.]*`
const MEMBERS = eachLanguage(({ parties }) => parties?.membersOf, 'gu')
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

/** Parties whose headings are their names without a word for a party, as in `VVD` or `Vragen van de VVD`. */
export interface PartiesAlone {
  readonly names: ReadonlySet<string>
  /** How every such heading ends, and hardly any other line. */
  readonly end: RegExp
}

/** The party of which a line is such a heading, of those; null where it is none. */
export function partyAlone(line: string, { names, end }: PartiesAlone): string | null {
  const party = bareParty(line, end)
  return names.has(party) ? party : null
}

/** Whether a line begins as such a heading may. */
export function mayOpenHeading(text: string): boolean {
  return /^[\p{Lu}\d•*#–-]/u.test(text)
}

/** Whether such a heading says that somebody answers below it. */
export function answersBelow(line: string): boolean {
  return ANSWERED_TOO.test(line)
}

/**
 * The parties with such headings: those whose members the paper speaks of, if right below the headings the members of several
 * are named, and those known by name that stand right above questions; null where none has them. Linear.
 */
export function partiesAlone(lines: readonly PaperLine[]): PartiesAlone | null {
  const running = lines.filter(({ text, role }) => role !== 'furniture' && text.trim() !== '')
  const above = partiesAbove(
    running.map(({ text }) => text.trim()),
    nameAlone,
  )
  const introduced = partiesIntroduced(running)
  if (above.size === 0) return introduced
  const names = new Set([...(introduced?.names ?? []), ...above])
  return { names, end: endOf(names) }
}

/** What a short line says without the words around a party's name. */
function nameAlone(line: string): string {
  const text = line.trim()
  return text.length > LONGEST || !mayOpenHeading(text)
    ? ''
    : partyName(text.replace(LEAD, '').replace(BEHIND, ''))
}

/** The parties whose headings have the members of the same party below. */
function partiesIntroduced(running: readonly PaperLine[]): PartiesAlone | null {
  const named = running.map(({ text }) => partiesNamed(text))
  const known = new Set(named.flat())
  if (known.size === 0) return null
  const end = endOf(known)
  const headings = running.map(({ text }) => {
    const party = bareParty(text, end)
    return areAllOf(known, party) ? party : ''
  })
  const isIntroduced = headings.map(
    (party, index) =>
      party !== '' &&
      named.slice(index + 1, index + 1 + NEAR).some(parties => areAllOf(new Set(parties), party)),
  )
  const introduced = new Set(headings.filter((_, index) => isIntroduced[index]))
  if (introduced.size < ENOUGH) return null
  // What only stands above all that, such as the title of a dossier, is no party's: `Europese Raad`.
  const first = isIntroduced.indexOf(true)
  const below = headings.slice(first).filter(party => party !== '')
  return { names: new Set([...introduced, ...below]), end }
}

/** The party that a line would name if it is a heading: what is left without the words around it; empty where nothing is, or it does not end as one must. */
function bareParty(line: string, end: RegExp): string {
  return end.test(line.trim()) ? nameAlone(line) : ''
}

/** More parties than these, which no chamber has, are not told apart by their ends. */
const MOST = 100

/** How headings of these parties end: with the last word of a name, and what may be behind that. */
function endOf(parties: ReadonlySet<string>): RegExp {
  // A word that is the first as well was given its capital here.
  const words = [...parties].map(party => party.slice(Math.max(1, party.lastIndexOf(' ') + 1)))
  const some =
    parties.size > MOST
      ? ''
      : words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|')
  return new RegExp(`(?:${some})${BEHIND_NAME}${BEHIND.source}`, 'iu')
}

/** Whether a heading, of a party or of several that ask together, names no other than these. */
function areAllOf(known: ReadonlySet<string>, heading: string): boolean {
  return heading !== '' && heading.split(PARTED).every(one => known.has(partyName(one)))
}

/** The parties whose members a line speaks of. */
function partiesNamed(text: string): string[] {
  return [...MEMBERS.matchAll(text)].flatMap(({ groups }) =>
    (groups?.['party'] ?? '').split(PARTED).map(partyName),
  )
}
