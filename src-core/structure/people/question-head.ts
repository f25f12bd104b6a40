import { anyLanguage, everyLanguage } from '../../vocabulary/languages'
import { DEGREES } from '../labels/speaker-names'
import { readMembers } from './read-members'

/** What the head of a written question says on lines of its own; null what it does not say. */
export interface QuestionHead {
  readonly number: string | null
  /** Who asks, as names are written, with the party in brackets where the head says it. */
  readonly asks: string
  /** Who is asked, and what for: `Anna Smet, Vlaams minister van Bruggen`. */
  readonly asked: string | null
  readonly subject: string | null
}

/** The heads of all languages, each as its parliament prints it. */
const HEADS = everyLanguage(({ people }) => people?.questionHeads).map(source => new RegExp(source, 'u'))
/** Words in lower case within names and the fields of an office. */
const SMALL = new RegExp(`^(?:${anyLanguage(({ people }) => people?.smallInCapitals)})$`, 'u')

/** A degree behind a name is no name of its own. */
const WITH_DEGREES = new RegExp(DEGREES, 'gu')

/** Reads such a head; undefined where a paper has none. */
export function readQuestionHead(head: string): QuestionHead | undefined {
  const found = HEADS.map(pattern => pattern.exec(head)?.groups).find(Boolean)
  if (!found?.['names']) return undefined
  const { number, names: printed = '', party, who, office, what } = found
  const names = printed.replace(WITH_DEGREES, '')
  const asks = INVERTED.test(names)
    ? names.split(';').map(inOrder).join(', ')
    : names
        .split(/:\s*/)
        .map(name => asWritten(name))
        .filter(Boolean)
        .join(', ')
  const asked = [...(who ? [asWritten(who)] : []), ...(office ? [asWritten(office, true)] : [])].join(', ')
  return {
    number: number ?? null,
    // A party in a place of its own is that of all who are named.
    asks: party
      ? readMembers(asks)
          .map(({ name }) => `${name} (${party.trim()})`)
          .join(', ')
      : asks,
    asked: asked || null,
    subject: what ? oneSubject(what) : null,
  }
}

function oneSubject(what: string): string {
  return what
    .replace(/\s+/g, ' ')
    .replace(/\.\s*$/, '')
    .trim()
}

/** Surnames in capitals, each before the given name: `MUESTRA PÉREZ, Ana (ABC); EJEMPLO, Luis (ABC)`. */
const INVERTED = /^[\p{Lu} ’'-]{2,40}, \p{Lu}\p{Ll}/u

function inOrder(name: string): string {
  const { surname = name, given = '' } =
    /^\s*(?<surname>[^,()]+), (?<given>[^,()]+)/u.exec(name)?.groups ?? {}
  const party = /\s*\([^()]*\)\s*$/.exec(name)?.[0].trim() ?? ''
  return [given.trim(), asWritten(surname), party].filter(Boolean).join(' ')
}

/** The Walloon parliament prints surnames first, in capitals: `LAMBERT Éric`. */
const SURNAME_FIRST = /^(?<surname>\p{Lu}[\p{Lu}’'-]+(?: [\p{Lu}’'-]+)*) (?<given>\p{Lu}\p{Ll}[\p{L}-]*)$/u

/** Capitals as names are written, `ANNA DE SMET` as Anna De Smet; of an office small words are in lower case. */
function asWritten(printed: string, isOffice = false): string {
  const plain = printed
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim()
  const { surname, given } = (isOffice ? undefined : SURNAME_FIRST.exec(plain)?.groups) ?? {}
  if (surname && given) return `${given} ${asWritten(surname)}`
  if (/\p{Ll}{2}/u.test(plain)) return isOffice ? withoutCapitals(plain) : plain
  return plain
    .toLowerCase()
    .split(' ')
    .map(word =>
      word.startsWith('(') || (isOffice && SMALL.test(word))
        ? word
        : word.replace(/(?<=^|[-’'])\p{L}/gu, letter => letter.toUpperCase()),
    )
    .join(' ')
}

/** A field in capitals behind the word for an office, `Minister of RAILWAYS`, as it is written; abbreviations stay. */
function withoutCapitals(office: string): string {
  if (!/\p{Lu}{5}/u.test(office)) return office
  return office.replace(/\p{Lu}{3,}/gu, word =>
    SMALL.test(word.toLowerCase()) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}
