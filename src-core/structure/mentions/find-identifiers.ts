import { isWhiteSpace } from '../../basics/each-run'
import { ownValue } from '../../basics/own-value'
import type { Identifier, Inline } from '../../document/model'
import { eachLanguage } from '../../vocabulary/languages'
import { numberInSession } from './in-session'

type Found = Identifier & { readonly start: number; readonly end: number }

// A pattern that begins with the digits it seeks is several times as fast as one that looks around first.
const KAMERSTUK = eachLanguage(({ papers }) => papers?.kamerstuk, 'gu')
/** The Eerste Kamer calls its papers by letters, often without `nr.`: `Eerste Kamer, 36 373, H`. */
const OF_THE_SENATE = eachLanguage(({ papers }) => papers?.ofSenate, 'gu')
/** Its own dossiers are numbered in Roman numerals: `Eerste Kamer, vergaderjaar 2019–2020, CXXXIX, A`. */
const IN_THE_SENATE = eachLanguage(({ papers }) => papers?.inSenate, 'gu')
const AANHANGSEL = eachLanguage(({ papers }) => papers?.aanhangsel, 'giu')
const HANDELINGEN = eachLanguage(({ papers }) => papers?.handelingen, 'giu')
const PUBLICATION =
  /\b(?<kind>kst|ah|h|blg)-(?:(?:tk|ek)-)?(?<value>(?:\d{5,8}|(?<=kst-)[CLXVI]{2,12}(?=-))(?:-[\dA-Z]+[a-z]?)*)\b/g
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
  const all = (
    matches: Iterable<RegExpExecArray>,
    read: (match: RegExpExecArray) => Pick<Identifier, 'kind' | 'value'>,
  ) =>
    [...matches].map(match => ({
      ...read(match),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
  const found: Found[] = [
    ...webAddresses(text),
    ...all(text.matchAll(PARLIS), match => ({
      kind: match[0][4] === 'Z' ? 'zaak' : 'document',
      value: match[0],
    })),
    ...all(AANHANGSEL.matchAll(text), match => ({ kind: 'aanhangsel', value: yearAndNumber(match) })),
    ...all(HANDELINGEN.matchAll(text), match => ({ kind: 'handelingen', value: yearAndNumber(match) })),
    ...all(text.matchAll(PUBLICATION), ({ groups }) => filedPaper(groups?.['kind'], groups?.['value'] ?? '')),
    ...all(OF_THE_SENATE.matchAll(text), match => ({ kind: 'kamerstuk', value: kamerstuk(match.groups) })),
    ...all(IN_THE_SENATE.matchAll(text), match => ({ kind: 'kamerstuk', value: kamerstuk(match.groups) })),
    ...all(KAMERSTUK.matchAll(text), match => ({ kind: 'kamerstuk', value: kamerstuk(match.groups) })),
    ...all(text.matchAll(LAW), match => ({ kind: 'law', value: match[0] })),
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

function kamerstuk(captured: Record<string, string> | undefined): string {
  const dossier = (captured?.['dossier'] ?? '').replace(/[^\dA-Z]/g, '')
  const addition = captured?.['addition']?.replace(/[()]/g, '')
  return [dossier, addition, captured?.['number']].filter(Boolean).join('-')
}

function yearAndNumber({ groups }: RegExpMatchArray): string {
  const year = (groups?.['year'] ?? '').replace(/\s/g, '').replace(/[–/]-?/, '-')
  return numberInSession([year, groups?.['number'], groups?.['item']].filter(Boolean).join('-'))
}

/** The year before the dossier of what the Eerste Kamer filed until 2003: `20012002-28201-235a`. */
const FILED_YEAR = /^\d{8}-(?=(?:\d{5}|[CLXVI]{2,12})-)/

/** A paper by the series it is filed in, `kst`, `ah`, `h` or `blg`, and its number there. */
function filedPaper(series: string | undefined, value: string): Pick<Identifier, 'kind' | 'value'> {
  const kind = ownValue(PUBLICATION_KINDS, series ?? '') ?? 'kamerstuk'
  if (kind === 'kamerstuk') return { kind, value: value.replace(FILED_YEAR, '') }
  return { kind, value: kind === 'attachment' ? value : numberInSession(value) }
}

/** The official gazettes, each paper of which is filed by its year and number: `stb-2014-296`, `gmb-2017-100007`. */
const IN_A_GAZETTE = /^(?:stb|stcrt|trb|gmb|prb|wsb|bgr)-\d{4}-\d{1,6}$/
const FILED = /^(kst|ah|h|blg)-(?:tk-|ek-)?([\w-]+)$/

/** The number of a paper from the name its publisher files it under; null for what is no such name. */
export function numberOfFiled(name: string): Identifier | null {
  if (IN_A_GAZETTE.test(name)) return { kind: 'document', value: name, text: name }
  const [, series, number] = FILED.exec(name) ?? []
  return number === undefined ? null : { ...filedPaper(series, number), text: name }
}
