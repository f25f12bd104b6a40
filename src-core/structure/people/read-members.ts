import { anyLanguage } from '../../vocabulary/languages'
import { partyName } from '../parties/party-name'

const PARTED = new RegExp(
  String.raw`,\s*(?:(?:${anyLanguage(({ people }) => people?.lastAnd)}) )?|\s+(?:${anyLanguage(({ people }) => people?.andWord)}|&)\s+`,
  'u',
)
const BEFORE_NAME = new RegExp(
  String.raw`^(?:(?:${anyLanguage(({ people }) => people?.beforeName)})\s+)+`,
  'u',
)

const NAME_BEGINS = new RegExp(
  String.raw`(?<=^|, |${anyLanguage(({ people }) => people?.and)}|-)\p{L}|(?<= )(?!(?:${anyLanguage(({ people }) => people?.lowerInName)})(?!\p{L}))\p{L}`,
  'gu',
)

/** A member, with the party where the paper says it. */
export interface Member {
  readonly name: string
  readonly party: string | null
}

/** `Jansen (ABC), Kok en De Vries (beiden XYZ)`: members, each with the party behind them or behind the last of theirs. */
export function readMembers(names: string): Member[] {
  const members: Member[] = []
  let waiting: string[] = []
  for (const [, before = '', shared = '', party = ''] of `${names.replace(/\s+/g, ' ')}()`.matchAll(GROUP)) {
    const printed = before.split(PARTED).map(cleanName).filter(isName)
    // A party in full may stand before its letters: `Jansen, Partij voor de Bruggen (PvdB)`.
    const own = printed.filter((name, index) => index === 0 || !IS_PARTY.test(name))
    const all = [...waiting, ...own]
    waiting = []
    if (party === '') {
      for (const name of all) members.push({ name, party: null })
      continue
    }
    // Where nothing says that they share it, the party is that of the last alone.
    const sharing = shared !== '' ? own.length : 1
    for (const [index, name] of all.entries())
      members.push({ name, party: index >= all.length - sharing ? partyName(party) : null })
  }
  return members
}

const IS_PARTY = new RegExp(`^(?:${anyLanguage(({ people }) => people?.partyOpens)})(?!\\p{L})`, 'u')

/** Words, and what stands in brackets behind them. */
const GROUP = new RegExp(
  String.raw`([^()]*)\((?:(${anyLanguage(({ people }) => people?.shared)})\s+)?([^()]*)\)`,
  'gu',
)

function cleanName(name: string): string {
  const clean = name
    .trim()
    .replace(BEFORE_NAME, '')
    .replace(/\s+c\.s\.?$/iu, '')
    .trim()
  return clean.length > LONGEST_INITIALS ? withCapitals(clean) : clean
}

/** What is in capitals and no longer, in UTF-16 units, may be initials or a party. */
const LONGEST_INITIALS = 4

function isName(name: string): boolean {
  return /\p{Lu}/u.test(name) && name.length <= 60
}

/** A member as the facts of a paper name one: `Jansen (ABC)`. */
export function printMember({ name, party }: Member): string {
  return party === null ? name : `${name} (${party})`
}

/** Names in capitals as they are written: `DE VRIES` is De Vries, `VAN DER ZEE` is Van der Zee. */
export function withCapitals(names: string): string {
  if (/\p{Ll}{2}/u.test(names)) return names
  return names.toLowerCase().replace(NAME_BEGINS, letter => letter.toUpperCase())
}
