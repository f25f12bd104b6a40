import type { Identifier, Inline } from '../document/model'

type Found = Identifier & { readonly start: number; readonly end: number }

const KAMERSTUK =
  /(?<![\d.-])(?<dossier>[1-4]\d[ .\u00A0]?\d{3})(?:[ -](?<addition>[IVXLC]{1,6}[A-Z]?|\d{2})(?=,?\s*nrs?\b|-\s?\d|-[A-Z]{1,2}\b))?(?:,?\s*nrs?\.?\s*|-\s?)(?<number>\d{1,4}|[A-Z]{1,2})(?![\p{L}\d])/gu
const AANHANGSEL =
  /Aanhangsel(?: van de)?(?: Handelingen)?,? (?:Tweede Kamer, )?(?:vergaderjaar )?(?<year>\d{4}\s?[–-]\s?\d{2,4}),? nr\.? ?(?<number>\d{1,5})/gu
const HANDELINGEN =
  /Handelingen (?:I{1,2} )?(?:vergaderjaar )?(?<year>\d{4}\s?[–-]\s?\d{2,4}),? nr\.? ?(?<number>\d{1,3})(?:,? item ?(?<item>\d{1,3}))?/gu
const PARLIS = /\b20\d{2}[ZD]\d{5}\b/g
const WEB = /\bhttps?:\/\/[^\s<>"”’)\]]+[^\s<>"”’)\].,;:!?]/g
const LAW = /\b(?:BWB[RVW]\d{7}|jci1\.3:[^\s,;)]+)/g

/** Papers, cases, laws and addresses named in a text, in their normal forms; offsets are UTF-16. */
export function findIdentifiers(text: string): Found[] {
  const found: Found[] = []
  const add = (match: RegExpMatchArray, kind: Identifier['kind'], value: string) => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (found.every(other => other.end <= start || other.start >= end))
      found.push({ kind, value, text: match[0], start, end })
  }
  for (const match of text.matchAll(WEB)) add(match, 'url', match[0])
  for (const match of text.matchAll(PARLIS)) add(match, match[0][4] === 'Z' ? 'zaak' : 'document', match[0])
  for (const match of text.matchAll(AANHANGSEL)) add(match, 'aanhangsel', yearAndNumber(match))
  for (const match of text.matchAll(HANDELINGEN)) add(match, 'handelingen', yearAndNumber(match))
  for (const match of text.matchAll(KAMERSTUK)) add(match, 'kamerstuk', kamerstuk(match.groups))
  for (const match of text.matchAll(LAW)) add(match, 'law', match[0])
  return found.sort((a, b) => a.start - b.start)
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
  return [dossier, groups?.['addition'], groups?.['number']].filter(Boolean).join('-')
}

function yearAndNumber({ groups }: RegExpMatchArray): string {
  const year = (groups?.['year'] ?? '').replace(/\s/g, '').replace('–', '-')
  return [year, groups?.['number'], groups?.['item']].filter(Boolean).join('-')
}
