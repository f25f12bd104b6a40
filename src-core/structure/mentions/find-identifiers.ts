import { isWhiteSpace } from '../../basics/each-run'
import { ownValue } from '../../basics/own-value'
import type { Identifier, Inline } from '../../document/model'

type Found = Identifier & { readonly start: number; readonly end: number }

// A pattern that begins with the digits it seeks is several times as fast as one that looks around first.
const KAMERSTUK =
  /(?<dossier>[1-4]\d[ .\u00A0]?\d{3})(?<![\d.,-][1-4]\d[ .\u00A0]?\d{3})(?:(?:[ -]| \()(?<addition>[IVXLC]{1,6}[A-Z]?|[A-Z]|\d{2}|\(?R\d{4}\)?)\)?(?=,?\s*nrs?\b|-\s?\d|-[A-Z]{1,2}\b))?(?:,?\s*nrs?\.?\s*|-\s?)(?<number>\d{1,4}|[A-Z]{1,2})(?![\p{L}\d]|[ .]\d{3}\b)/gu
/** The Eerste Kamer calls its papers by letters, often without `nr.`: `Eerste Kamer, 36 373, H`. */
const OF_THE_SENATE =
  /(?<dossier>[1-4]\d[ .\u00A0]?\d{3})(?<=\b(?:Eerste Kamer|Kamerstuk(?:ken)?(?: I)?),? (?:[^.;\n]{0,30}, )?[1-4]\d[ .\u00A0]?\d{3})(?: (?<addition>[IVXLC]{1,6}[A-Z]?))?, (?<number>[A-Z]{1,2})(?![\p{L}\d-])/gu
// Extraction may have glued a comma to what follows, and slips of the press happen: `2022/-23`.
const YEAR = String.raw`(?:,? ?vergaderjaar |,? ?)(?<year>\d{4}\s?(?:[–/-]|/-)\s?\d{2,4})(?:, ?| )`
const AANHANGSEL = new RegExp(
  String.raw`Aanhangsel\)?(?: van de)?(?: Handelingen)?(?: (?:II|I))?(?:,? Tweede Kamer)?${YEAR}nr\.? ?(?<number>\d{1,5})`,
  'giu',
)
const HANDELINGEN = new RegExp(
  String.raw`Handelingen(?: I{1,2})?${YEAR}nr\.? ?(?<number>\d{1,3})(?:,? item ?(?<item>\d{1,3}))?`,
  'giu',
)
const PUBLICATION = /\b(?<kind>kst|ah|h|blg)-(?:(?:tk|ek)-)?(?<value>\d{5,8}(?:-[\dA-Z]+)*)\b/g
const PARLIS = /\b20\d{2}[ZD]\d{5}\b/g
// An address without `www.` is one by the path behind its name: `vng.nl/sites/default`. It is tried where a run begins only, or a
// long run would be read once for each of its letters.
const WEB =
  /\b(?:https?:\/\/|www\.|(?<![@./a-z\d-])(?:[a-z\d-]+\.)+(?:nl|com|eu|org|net|be|de|uk|int|info|gov)\/)[^\s<>"”»’)\]]+[^\s<>"”»’)\].,;:!?]/g
const LAW = /\b(?:BWB[RVW]\d{7}|jci1\.\d+:[^\s,;)]+)/g

const PUBLICATION_KINDS: Readonly<Record<string, Identifier['kind']>> = {
  kst: 'kamerstuk',
  ah: 'aanhangsel',
  h: 'handelingen',
  blg: 'attachment',
}

/** Papers, cases, laws and addresses named in a text, in their normal forms; offsets are UTF-16. */
export function findIdentifiers(text: string): Found[] {
  const all = (pattern: RegExp, read: (match: RegExpExecArray) => Pick<Identifier, 'kind' | 'value'>) =>
    [...text.matchAll(pattern)].map(match => ({
      ...read(match),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
  const found: Found[] = [
    ...webAddresses(text),
    ...all(PARLIS, match => ({ kind: match[0][4] === 'Z' ? 'zaak' : 'document', value: match[0] })),
    ...all(AANHANGSEL, match => ({ kind: 'aanhangsel', value: yearAndNumber(match) })),
    ...all(HANDELINGEN, match => ({ kind: 'handelingen', value: yearAndNumber(match) })),
    ...all(PUBLICATION, ({ groups }) => ({
      kind: ownValue(PUBLICATION_KINDS, groups?.['kind'] ?? '') ?? 'kamerstuk',
      value: groups?.['value'] ?? '',
    })),
    ...all(OF_THE_SENATE, match => ({ kind: 'kamerstuk', value: kamerstuk(match.groups) })),
    ...all(KAMERSTUK, match => ({ kind: 'kamerstuk', value: kamerstuk(match.groups) })),
    ...all(LAW, match => ({ kind: 'law', value: match[0] })),
  ]
  return withoutOverlap(found)
}

/** Each stands within one run of characters without white space, and all but those with `www.` have a slash. */
function webAddresses(text: string): Found[] {
  const found: Found[] = []
  const next = (sign: string, from: number) => {
    const at = text.indexOf(sign, from)
    return at < 0 ? text.length : at
  }
  let [slash, www] = [next('/', 0), next('www.', 0)]
  while (Math.min(slash, www) < text.length) {
    const [from, to] = runAround(text, Math.min(slash, www))
    for (const match of text.slice(from, to).matchAll(WEB)) {
      const value = match[0].replace(/^(?!https?:)/, 'https://')
      const start = from + match.index
      found.push({ kind: 'url', value, text: match[0], start, end: start + match[0].length })
    }
    if (slash < to) slash = next('/', to)
    if (www < to) www = next('www.', to)
  }
  return found
}

/** The run of characters without white space around a place. */
function runAround(text: string, at: number): [from: number, to: number] {
  let [from, to] = [at, at]
  while (from > 0 && !isWhiteSpace(text.charCodeAt(from - 1))) from -= 1
  while (to < text.length && !isWhiteSpace(text.charCodeAt(to))) to += 1
  return [from, to]
}

/** Of two that overlap the first kind found stays: an address may hold a paper's number. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const rank = new Map(found.map((one, index) => [one, index]))
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const one of sorted) {
    const last = kept.at(-1)
    if (!last || last.end <= one.start) kept.push(one)
    else if ((rank.get(one) ?? 0) < (rank.get(last) ?? 0)) kept[kept.length - 1] = one
  }
  return kept
}

/** The same as ranges of the document. */
export function identifierInlines(text: string): Inline[] {
  return findIdentifiers(text).map(({ kind, value, start, end }) =>
    kind === 'url'
      ? { kind: 'link', start, end, target: value }
      : { kind: 'identifier', start, end, target: `${kind}:${value}` },
  )
}

function kamerstuk(groups: Record<string, string> | undefined): string {
  const dossier = (groups?.['dossier'] ?? '').replace(/\D/g, '')
  const addition = groups?.['addition']?.replace(/[()]/g, '')
  return [dossier, addition, groups?.['number']].filter(Boolean).join('-')
}

function yearAndNumber({ groups }: RegExpMatchArray): string {
  const year = (groups?.['year'] ?? '').replace(/\s/g, '').replace(/[–/]-?/, '-')
  return [year, groups?.['number'], groups?.['item']].filter(Boolean).join('-')
}
