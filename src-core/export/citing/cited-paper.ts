import type { DocumentKind, Identifier, StructuredDocument } from '../../document/model'
import { findIdentifiers } from '../../structure/mentions/find-identifiers'
import type { CitedPaper, Found } from './cited-facts'
import { ofTheUnion } from './of-the-union'
import { type PaperHead, readHead } from './paper-head'
import { hasItems, readProceedings } from './proceedings-number'
import { filedAs, publishedAt, readTreaty } from './published-at'
import { readReference, readSenders } from './read-letter'
import { readSessionYear, type SessionYear, sessionYearOf } from './session-year'

/** The kinds of papers that come with a letter, and are cited as one where they have no number. */
const SENT: ReadonlySet<DocumentKind> = new Set(['letter', 'question-answers'])
const known = new WeakMap<StructuredDocument, CitedPaper>()

/** What can be cited of a paper, from its own numbers, its head and the edges of its pages; worked out once a paper. */
export function citedPaper(document: StructuredDocument): CitedPaper {
  const before = known.get(document)
  if (before) return before
  const head = readHead(document)
  const { meta } = document
  const pieces = meta.identifiers.filter(({ kind }) => kind === 'zaak' || kind === 'document')
  const found = publishedAt(head.edges) ??
    attachment(document, head) ??
    kamerstuk(meta.identifiers, head) ??
    handelingen(document, head) ??
    aanhangsel(document, head) ??
    ofTheUnion(meta.identifiers, head) ??
    filedAs(meta.identifiers.map(({ text }) => text)) ??
    publishedAt(head.lines) ?? { kind: 'other' as const }
  const senders = SENT.has(document.kind) ? readSenders(meta.answeredBy) : []
  const reference = SENT.has(document.kind) ? readReference(head) : undefined
  const isLetter =
    found.kind === 'other' &&
    (document.kind === 'letter' || (document.kind === 'question-answers' && senders.length > 0 && reference))
  const paper: CitedPaper = {
    years: found.kind === 'other' ? undefined : (head.years ?? undefined),
    ...found,
    ...(isLetter && { kind: 'letter' as const }),
    ...(found.kind === 'tractatenblad' && { treaty: readTreaty(head.lines) }),
    senders: document.kind === 'letter' || isLetter ? senders : [],
    reference,
    piece: pieces[0]?.text,
  }
  known.set(document, paper)
  return paper
}

/** What a paper is an attachment of, where its title or head opens with that, or it is filed with both numbers. */
function attachment({ meta }: StructuredDocument, head: PaperHead): Found | null {
  const opening = [meta.title, ...head.lines].find(line =>
    /^bijlage(?: \d{1,3})? (?:bij|van) Kamerstuk(?:ken)?\b/i.test(line),
  )
  const isFiled = meta.identifiers.some(({ kind }) => kind === 'attachment')
  const named = opening === undefined ? [] : findIdentifiers(opening.replace(/^.*?(?=Kamerstuk)/i, ''))
  const found = kamerstuk(named.length > 0 ? named : isFiled ? meta.identifiers : [], {
    ...head,
    chamber: chamberNamed(opening ?? '') ?? head.chamber,
    years: yearsNamed(opening ?? '') ?? head.years,
  })
  return found && { ...found, kind: 'attachment' }
}

function kamerstuk(identifiers: readonly Identifier[], head: PaperHead): Found | null {
  for (const { kind, value, text } of identifiers) {
    if (kind !== 'kamerstuk') continue
    const parts = value.replace(/-[hnv]\d{1,2}$/, '').split('-')
    const number = parts.pop() ?? ''
    const [dossier = '', addition] = parts
    const [nr, letter] = [/^\d{1,4}[a-z]?$/.exec(number)?.[0], /^[A-Z]{1,3}$/.exec(number)?.[0]]
    if (!DOSSIER.test(dossier) || parts.length > 2 || !(nr ?? letter)) continue
    const isOfSenate = letter !== undefined || /[a-z]$/.test(number)
    return {
      kind: 'kamerstuk',
      // The Eerste Kamer calls its papers by letters, and did by a number with one; the Tweede numbers them, unless the paper says otherwise.
      chamber: chamberNamed(text) ?? head.chamber ?? (isOfSenate ? 'I' : 'II'),
      years: yearsNamed(text) ?? head.years ?? undefined,
      dossier: dossier + writeAddition(addition),
      nr: nr && (bothNumbers(text) ?? nr),
      letter,
    }
  }
  return null
}

/** A dossier of the Tweede Kamer, or one of the Eerste Kamer’s own. */
const DOSSIER = /^(?:\d{5}|[CLXVI]{2,12})$/

/** Two numbers that are bound in one paper, as it prints them: `nrs. 1–2`. */
function bothNumbers(text: string): string | undefined {
  return /, nrs\. (\d{1,4}[–-]\d{1,4})$/.exec(text)?.[1]?.replace('–', '-')
}

/** `-02` of a dossier in parts, ` VII` of a chapter of the budget, ` (R1669)` of a bill of the Kingdom. */
function writeAddition(addition: string | undefined): string {
  if (addition === undefined) return ''
  if (/^\d/.test(addition)) return `-${addition}`
  return /^R\d/.test(addition) ? ` (${addition})` : ` ${addition}`
}

function handelingen({ meta }: StructuredDocument, head: PaperHead): Found | null {
  const own = meta.identifiers.find(one => one.kind === 'handelingen')
  const filed = own ? readProceedings(own.value, meta.date) : null
  const chamber =
    filedChamber(own?.text ?? '') ?? chamberNamed(own?.text ?? '') ?? head.chamber ?? head.meeting?.chamber
  if (filed?.meeting) return { kind: 'handelingen', chamber, ...filed }
  const years = filed?.years ?? (head.meeting && meta.date ? sessionYearOf(meta.date) : null)
  if (!years) return null
  const item = hasItems(meta.date, years) ? head.meeting?.item : undefined
  return { kind: 'handelingen', chamber, years, meeting: head.meeting?.number, item }
}

function aanhangsel({ meta, kind }: StructuredDocument, head: PaperHead): Found | null {
  // At the foot of a page stands the page's number, and not the paper's.
  const own = meta.identifiers.find(
    one => one.kind === 'aanhangsel' && !/^(?:Tweede|Eerste) Kamer, vergaderjaar/i.test(one.text),
  )
  const match = /^(\d{4})-?(\d{4}|\d{2})-(\d{1,5})$/.exec(own?.value ?? '')
  const years = match && readSessionYear(match[1] ?? '', match[2] ?? '')
  // Only the Tweede Kamer registers its pieces so.
  const isRegistered = meta.identifiers.some(
    one => one.kind === 'zaak' || /^20\d{2}[ZD]\d{5}$/.test(one.value),
  )
  const registered = isRegistered ? ('II' as const) : undefined
  if (own && match && years) {
    const chamber = filedChamber(own.text) ?? chamberNamed(own.text) ?? head.chamber ?? registered
    return { kind: 'aanhangsel', chamber, years, number: match[3] }
  }
  const number = kind === 'letter' ? undefined : head.appendix
  if (number === undefined) return null
  return {
    kind: 'aanhangsel',
    chamber: head.chamber ?? registered,
    years: head.years ?? undefined,
    number,
  }
}

function filedChamber(text: string): CitedPaper['chamber'] {
  const chamber = /^(?:ah|h)-(tk|ek)-/.exec(text)?.[1]
  return chamber === undefined ? undefined : chamber === 'tk' ? 'II' : 'I'
}

/** The Chamber behind the name of its series: `Kamerstukken II`. */
function chamberNamed(text: string): CitedPaper['chamber'] {
  const chamber = /(?:Kamerstuk(?:ken)?|Handelingen) (I{1,2})\b/.exec(text)?.[1]
  return chamber === 'I' || chamber === 'II' ? chamber : undefined
}

function yearsNamed(text: string): SessionYear | undefined {
  const match = /\b(\d{4})\s?[–/-]\s?(\d{4}|\d{2})\b(?=,)/.exec(text) ?? /^kst-(\d{4})(\d{4})-/.exec(text)
  return (match && readSessionYear(match[1] ?? '', match[2] ?? '')) ?? undefined
}
