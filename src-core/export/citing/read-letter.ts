import type { PaperHead } from './paper-head'

/** The name behind an office in a signature: `, W.B. Hoekstra`. */
const NAME =
  /,\s*(?:(?:\p{Lu}[\p{L}]?\.[ -]?)+|\p{Lu}\p{Ll}+ )(?:(?:van|de|der|den|ten|ter|het|el|’t) )*\p{Lu}[\p{L}’'-]+(?: (?:(?:van|de|der|den) )*\p{Lu}[\p{L}’'-]+)*$/u
const OFFICE =
  /^(?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)(?= (?:van|voor|VAN|VOOR) |$)/
const LABEL = /^(?:ons kenmerk|kenmerk|onze referentie)\s*:?\s*(?<rest>.*)$/i
/** Two columns of a letterhead on one line, and what stands below them. */
const BESIDE_DATE = /^datum ons kenmerk$/i
const BEHIND_DATE = /^\d{1,2} \p{L}+ \d{4} (?<reference>\S.*)$/u
const REFERENCE = /^(?=.*\d)[\p{L}\d][\p{L}\d./_ -]{1,40}$/u
/** What stands beside a reference in a letterhead. */
const ANOTHER = /^(?:pagina|page|blad|datum|uw |tel|t |f |postbus|bijlage|contact)/i
const DATE = /^\d{1,2} \p{L}+ \d{4}$/u

/** The offices that answered or sent a paper, without the names of those who held them: `Minister van Financiën`. */
export function readSenders(answeredBy: readonly string[]): string[] {
  return answeredBy.map(printed => {
    const office = printed.replace(/^de (?=minister|staatssecretaris)/i, '').replace(NAME, '')
    return OFFICE.test(office) ? office.charAt(0).toUpperCase() + office.slice(1) : office
  })
}

/** Senders as a sentence names them: `de Minister van X en de Staatssecretaris van Y`; a person has no article. */
export function nameSenders(senders: readonly string[]): string {
  const named = senders.map(sender => (OFFICE.test(sender) ? `de ${sender}` : sender))
  const last = named.at(-1) ?? ''
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} en ${last}`
}

/** A letter's own reference, from its head or the edges of its pages; undefined where it tells none. */
export function readReference({ lines, edges }: PaperHead): string | undefined {
  return referenceIn(lines) ?? referenceIn(edges)
}

function referenceIn(lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1] ?? ''
    const rest = LABEL.exec(line)?.groups?.['rest']
    const written = BESIDE_DATE.test(line)
      ? (BEHIND_DATE.exec(below)?.groups?.['reference'] ?? '')
      : rest === undefined
        ? ''
        : rest || below
    if (REFERENCE.test(written) && !DATE.test(written) && !ANOTHER.test(written)) return written
  }
  return undefined
}
