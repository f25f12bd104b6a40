import type { DocumentKind, Identifier, StructuredDocument } from '../../document/model'
import { findIdentifiers } from '../../structure/mentions/find-identifiers'
import { type PaperHead, readHead } from './paper-head'
import { readReference, readSenders } from './read-letter'
import { readSessionYear, type SessionYear, sessionYearOf } from './session-year'
import type { CitedKind } from './style'

/** What a citation can say of a paper; what is not known is not there. */
export interface CitedPaper {
  readonly kind: CitedKind
  /** `I`, `II`, or both. */
  readonly chamber?: 'I' | 'II' | 'I/II' | undefined
  readonly years?: SessionYear | undefined
  readonly dossier?: string | undefined
  /** A number in digits, and one in letters. */
  readonly nr?: string | undefined
  readonly letter?: string | undefined
  readonly meeting?: string | undefined
  readonly item?: string | undefined
  readonly number?: string | undefined
  /** Of a publication: the year it appeared in. */
  readonly year?: string | undefined
  readonly senders: readonly string[]
  readonly reference?: string | undefined
  readonly piece?: string | undefined
}

/** The kinds of papers that come with a letter, and are cited as one where they have no number. */
const SENT: ReadonlySet<DocumentKind> = new Set(['letter', 'question-answers'])
/** From this day the proceedings are cited by items, before by pages alone. */
const FIRST_ITEMS = '2011-01-01'

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
    publication(meta.identifiers) ??
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
    senders: document.kind === 'letter' || isLetter ? senders : [],
    reference,
    piece: pieces[0]?.text,
  }
  known.set(document, paper)
  return paper
}

type Found = Omit<CitedPaper, 'senders'>

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
    const [nr, letter] = [/^\d{1,4}$/.exec(number)?.[0], /^[A-Z]{1,3}$/.exec(number)?.[0]]
    if (!/^\d{5}$/.test(dossier) || parts.length > 2 || !(nr ?? letter)) continue
    return {
      kind: 'kamerstuk',
      // The Eerste Kamer calls its papers by letters, the Tweede numbers them, unless the paper says otherwise.
      chamber: chamberNamed(text) ?? head.chamber ?? (letter ? 'I' : 'II'),
      years: yearsNamed(text) ?? head.years ?? undefined,
      dossier: dossier + writeAddition(addition),
      nr,
      letter,
    }
  }
  return null
}

/** `-02` of a dossier in parts, ` VII` of a chapter of the budget, ` (R1669)` of a bill of the Kingdom. */
function writeAddition(addition: string | undefined): string {
  if (addition === undefined) return ''
  if (/^\d/.test(addition)) return `-${addition}`
  return /^R\d/.test(addition) ? ` (${addition})` : ` ${addition}`
}

function handelingen({ meta, kind }: StructuredDocument, head: PaperHead): Found | null {
  const own = meta.identifiers.find(one => one.kind === 'handelingen')
  const match = /^(\d{4})-?(\d{4}|\d{2})-(\d{1,3})(?:-(\d{1,3}))?(?!\d)/.exec(own?.value ?? '')
  const years = match && readSessionYear(match[1] ?? '', match[2] ?? '')
  if (own && match && years) {
    const item = hasItems(meta.date, years) ? match[4] : undefined
    const chamber = filedChamber(own.text) ?? chamberNamed(own.text) ?? head.chamber
    return { kind: 'handelingen', chamber, years, meeting: match[3], item }
  }
  if (kind !== 'debate' || !head.meeting || !meta.date) return null
  const session = sessionYearOf(meta.date)
  if (!session) return null
  const item = hasItems(meta.date, session) ? head.meeting.item : undefined
  return {
    kind: 'handelingen',
    chamber: head.meeting.chamber,
    years: session,
    meeting: head.meeting.number,
    item,
  }
}

/** Whether the third number is an item's: before 2011 it is that of a page. In the year between, only the day tells. */
function hasItems(date: string | null, { from }: SessionYear): boolean {
  return date === null ? from >= 2011 : date >= FIRST_ITEMS
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

const OF_THE_UNION = /^(COM|SWD|SEC|JOIN) ?\((\d{4})\) ?(\d{1,5})(?: (?:final|definitief|def\.?))?$/

/** A number of the European Commission's that is a paper's own, or alone on a line of its head: `COM(2022) 123 final`. */
function ofTheUnion(identifiers: readonly Identifier[], head: PaperHead): Found | null {
  const lines = [...identifiers.map(({ text }) => text), ...head.lines]
  const match = lines.map(line => OF_THE_UNION.exec(line.trim())).find(Boolean)
  return match ? { kind: 'union', number: `${match[1]}(${match[2]}) ${match[3]}` } : null
}

function publication(identifiers: readonly Identifier[]): Found | null {
  const match = identifiers.map(({ text }) => /^(stb|stcrt)-(\d{4})-(\d{1,6})$/.exec(text)).find(Boolean)
  if (!match) return null
  return { kind: match[1] === 'stb' ? 'staatsblad' : 'staatscourant', year: match[2], number: match[3] }
}

/** As it stands at the foot of each page, with the page behind it in the one and the day in the other, or alone on a line of the head. */
const IN_A_SERIES =
  /^(?:(?:Staatsblad|Stb\.) (?<stbYear>\d{4})(?:, | nr\. |,? )(?<stb>\d{1,4})(?: \d{1,4})?|(?:Staatscourant|Stcrt\.) (?<stcrtYear>\d{4})(?:, | ?,? nr\. )(?<stcrt>\d{1,6})(?: \d{1,2} \p{L}+ \d{4})?(?: \d{1,4})?)$/iu
/** The head of the Staatsblad: its name, its volume, and its number below that. */
const SERIES = /^Staatsblad van het Koninkrijk der Nederlanden\b/i
const VOLUME = /^Jaargang (?<year>\d{4})$/i
/** How many lines its name, volume and number take, at most. */
const SERIES_LINES = 4

/** The number of a paper in the Staatsblad or Staatscourant, from lines that say nothing else. */
function publishedAt(lines: readonly string[]): Found | null {
  for (const [index, line] of lines.entries()) {
    const { stbYear, stb, stcrtYear, stcrt } = IN_A_SERIES.exec(line)?.groups ?? {}
    if (stb) return { kind: 'staatsblad', year: stbYear, number: stb }
    if (stcrt) return { kind: 'staatscourant', year: stcrtYear, number: stcrt }
    if (!SERIES.test(line)) continue
    const below = lines.slice(index + 1, index + SERIES_LINES)
    const year = below.map(one => VOLUME.exec(one)?.groups?.['year']).find(Boolean)
    const number = below.find(one => /^\d{1,4}$/.test(one) && one !== year)
    if (year && number) return { kind: 'staatsblad', year, number }
  }
  return null
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
  const match = /\b(\d{4})\s?[–/-]\s?(\d{4}|\d{2})\b(?=,)/.exec(text)
  return (match && readSessionYear(match[1] ?? '', match[2] ?? '')) ?? undefined
}
