import { anyLanguage } from '../../vocabulary/languages'

/** Words in lower case that may stand inside an office. */
export const PARTICLES = anyLanguage(({ speakers }) => speakers?.particles)
const WORD = String.raw`(?:[dDlL][’'])?\p{Lu}[\p{L}’'.-]*`
const PARTICLE = `(?:${anyLanguage(({ speakers }) => speakers?.nameParticles)})`
/** A person's name; `De Vries` and `Vehí i Cantenys` are names. The source of a pattern, for the flag `u`. */
export const NAME = String.raw`(?:${PARTICLE}\s|d['’])*${WORD}(?:[ -](?:${PARTICLE}\s)*${WORD}){0,5}`
/** Degrees behind a name: `Jan Beispiel, MA`. */
export const DEGREES = String.raw`(?:, (?:${anyLanguage(({ speakers }) => speakers?.degrees)})(?!\p{L}))*`
/** What stands before a name or instead of it. */
export const TITLE = `(?:${anyLanguage(({ speakers }) => speakers?.titles)})`
/** What an office is called: capitals, and small words between them. */
export const OFFICE = String.raw`\p{Lu}[\p{L}’'.,&-]*(?:[ ](?:(?:${PARTICLES})|(?:${PARTICLES})?\s?[\p{Lu}(][\p{L}’'.,&)-]*))*`
/** A party, in brackets behind a name. */
export const PARTY = String.raw`\((?<party>\p{Lu}|[\p{L}\d][\p{L}\d/ .&-]{1,40})\)`

const SEATED = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.seatTitles)})(?!\\p{L})`, 'u')
const SEAT_PARTY = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.seatParties)})$`, 'u')

/** Whether brackets behind a name hold the place that elected somebody, and no party: `Mr. Name (Hull, West)`. */
export function isSeat(speaker: string, printed: string): boolean {
  return SEATED.test(speaker) && !/\p{Lu}[/ -]?\p{Lu}|^\p{Lu}$/u.test(printed) && !SEAT_PARTY.test(printed)
}

/** Whether brackets behind a title hold a party that everybody knows, and not who holds the office. */
export function isPartyOfPeer(speaker: string, printed: string): boolean {
  return SEATED.test(speaker) && !isSeat(speaker, printed)
}

/** The House of Commons of Canada prints the seat, or the office, before the party: `Laville, BQ`, `Minister of Transport, Lib.` */
const BEHIND_SEAT = /^[^,()]{2,60}, (?<party>\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,3}\.)$/u

/** The party in such brackets, where they hold one. */
export function partyBehindSeat(printed: string): string | undefined {
  return BEHIND_SEAT.exec(printed)?.groups?.['party']
}

/** A party is written with a capital, or with a sign within its few letters, `sp.a` or `cd&v`; what else stands in brackets is none. */
export function isParty(party: string | undefined): party is string {
  return party !== undefined && /\p{Lu}|^\p{Ll}{1,4}[.&]\p{Ll}{1,3}$/u.test(party)
}

const OFFICE_ALONE = new RegExp(`^${TITLE}$`, 'u')
/** A first name and a family name. */
const FULL_NAME = new RegExp(String.raw`^\p{Lu}\p{Ll}[\p{L}’'-]* ${NAME}$`, 'u')
const HOLDER = new RegExp(`^${TITLE} ${NAME}$`, 'u')

/** `Ms A JANSEN (ABC):` as a name and a party. */
export function partOfSpeaker(printed: string): { speaker: string; party?: string } {
  const plain = printed
    .replace(/\s+/g, ' ')
    // Where somebody speaks from: `Lord Name (Lab) [V]`.
    .replace(/(?<=\)) \[\p{L}[^\]]{0,20}\](?=:?$)/u, '')
    .replace(/\s*(?::|(?<=\p{L}{3}|\))\.)\s*$/u, '')
    .trim()
  const { who, held } = /^(?<who>[^()]+?)\s*\((?<held>[^()]+)\)$/u.exec(plain)?.groups ?? {}
  const behindSeat = who && held ? partyBehindSeat(held) : undefined
  if (who && behindSeat) return { speaker: who, party: behindSeat }
  const match = new RegExp(String.raw`^(?<speaker>[^()]+?)\s*${PARTY}$`, 'u').exec(plain)
  const { speaker, party } = match?.groups ?? {}
  // Behind an office stands who holds it: `The Minister of Locks (Mr Name)`, `Formanden (Karen Navn)`.
  const isHeld = HOLDER.test(party ?? '') || (OFFICE_ALONE.test(speaker ?? '') && FULL_NAME.test(party ?? ''))
  return speaker && isParty(party) && !isHeld ? { speaker, party } : { speaker: plain }
}
