import type { StructuredDocument, TextRange } from '../../document/model'
import type { PageName } from '../../document/pages/page-name'
import type { CitedPaper } from './cited-facts'
import { citedPaper } from './cited-paper'
import { type CitedLanguage, citedWords } from './cited-words'
import { dayAndMonth, formatDate, saysDate } from './format-date'
import { numberBesideTitle } from './number-beside-title'
import { pageWords, placeWords } from './place-words'
import { printedPage } from './printed-pages'
import { nameSenders } from './read-letter'
import { sentenceTitle } from './sentence-title'
import { writeSessionYear } from './session-year'
import { shortTitle } from './short-title'
import type { CitationStyle, CitedWays } from './style'
import { type Fields, firstFilled } from './template'

/** How citations are written. */
export interface CiteOptions {
  readonly language: CitedLanguage
  /** Whether the place in the paper stands behind: party and question or answer. */
  readonly place: boolean
}

/** One citation in the ways a text may need it. */
export interface Citation {
  readonly full: string
  /** Once the paper was cited before. */
  readonly short: string
  /** Under a heading that names the paper. */
  readonly underHeading: string
  /** The short way without page and place: papers with the same cannot be told apart by it. */
  readonly shortPaper: string
}

/** Cites a passage; UTF-16 offsets, `end` exclusive. */
export function citePassageIn(
  style: CitationStyle,
  document: StructuredDocument,
  passage: TextRange,
  options: CiteOptions,
): Citation {
  const language = style.language ?? options.language
  const { start, end } = passage
  const place = options.place ? placeWords(document, start, end, language) : undefined
  const words = pageWords(document, start, end, language) ?? undefined
  return cite(style, document, language, { ...pageFields(style, document, passage), pageWords: words, place })
}

/** Cites a passage whose words do not stand where they should: the paper, and that its place is not known. */
export function citeUnplaced(
  style: CitationStyle,
  document: StructuredDocument,
  options: CiteOptions,
): Citation {
  const language = style.language ?? options.language
  return cite(style, document, language, { place: citedWords(language).unplaced })
}

/** Cites a place on a page: `page` as printed, null where that is not known; `place`: the page and what on it, in words. */
export function citePageIn(
  style: CitationStyle,
  document: StructuredDocument,
  page: PageName | null,
  place: string,
  options: CiteOptions,
): Citation {
  const language = style.language ?? options.language
  return cite(style, document, language, { ...(page !== null && { page: String(page) }), place })
}

/** Cites a whole paper. */
export function citeWhole(
  style: CitationStyle,
  document: StructuredDocument,
  options: CiteOptions,
): Citation {
  return cite(style, document, style.language ?? options.language, {})
}

function cite(
  style: CitationStyle,
  document: StructuredDocument,
  language: CitedLanguage,
  place: Fields,
): Citation {
  const paper = citedPaper(document)
  const ways: CitedWays = style.cite[paper.kind] ?? style.cite.other
  const own = paperFields(style, document, paper, language)
  const all = { ...own, ...place }
  // What a kind of paper cannot be cited by is left to the way in which any paper can be.
  const full = firstFilled(ways.full, all) ?? firstFilled(style.cite.other.full, all) ?? document.meta.title
  const short = (ways.short && firstFilled(ways.short, all)) ?? full
  return {
    full: tidy(full),
    short: tidy(short),
    underHeading: tidy((ways.underHeading && firstFilled(ways.underHeading, all)) ?? short),
    shortPaper: tidy((ways.short && firstFilled(ways.short, own)) ?? full),
  }
}

const ownFields = new WeakMap<StructuredDocument, Map<string, Fields>>()

/** What a style can say of a paper, worked out once a paper, style and language. */
function paperFields(
  style: CitationStyle,
  document: StructuredDocument,
  paper: CitedPaper,
  language: CitedLanguage,
): Fields {
  const known = ownFields.get(document) ?? new Map<string, Fields>()
  ownFields.set(document, known)
  const key = `${style.authorAnd} ${language}`
  const before = known.get(key)
  if (before) return before
  const { title, date } = document.meta
  const asSentence = paper.treaty?.name ?? sentenceTitle(document)
  const fields: Fields = {
    title: title.replace(/\s+/g, ' ').trim(),
    shortTitle: shortTitle(title),
    sentenceTitle: asSentence,
    shortSentenceTitle: shortTitle(asSentence),
    date: date === null ? undefined : formatDate(date, language),
    newDate: date === null || saysDate(title, date) ? undefined : formatDate(date, language),
    year: paper.year ?? (date === null ? undefined : /^\d{4}/.exec(date)?.[0]),
    dayMonth: (date === null ? null : dayAndMonth(date, language)) ?? undefined,
    noDate: citedWords(language).noDate,
    ownNumber: numberBesideTitle(document, language) ?? undefined,
    chamber: paper.chamber,
    years: paper.years && writeSessionYear(paper.years),
    dossier: paper.dossier,
    nr: paper.nr,
    letter: paper.letter,
    meeting: paper.meeting,
    item: paper.item,
    number: (language === 'en' ? paper.numberInEnglish : undefined) ?? paper.number,
    signed: paper.treaty && formatDate(paper.treaty.signed, language),
    signedYear: paper.treaty?.signed.slice(0, 4),
    sender: nameSenders(paper.senders),
    author: authorOf(paper, style, language),
    reference: paper.reference,
    piece: paper.piece,
  }
  known.set(key, fields)
  return fields
}

/** Who a paper is by: who sent it, else the Chamber or institution that issued it. */
function authorOf(
  paper: CitedPaper,
  { authorAnd }: CitationStyle,
  language: CitedLanguage,
): string | undefined {
  const { senders } = paper
  const last = senders.at(-1)
  if (last !== undefined)
    return senders.length === 1 ? last : `${senders.slice(0, -1).join(', ')}${authorAnd}${last}`
  if (paper.kind === 'union')
    return paper.number?.startsWith('COM') ? citedWords(language).commission : undefined
  switch (paper.chamber) {
    case 'I':
      return 'Eerste Kamer der Staten-Generaal'
    case 'II':
      return 'Tweede Kamer der Staten-Generaal'
    case 'I/II':
      return 'Staten-Generaal'
    default:
      return undefined
  }
}

function pageFields(
  { pageDash }: CitationStyle,
  document: StructuredDocument,
  { start, end }: TextRange,
): Fields {
  const [from, to] = [printedPage(document, start), printedPage(document, Math.max(start, end - 1))]
  if (from === null || to === null) return {}
  return from === to ? { page: String(from) } : { pages: `${from}${pageDash}${to}` }
}

/** A title that ends a sentence itself needs no second point; three of them are the title’s own. */
function tidy(citation: string): string {
  return citation.replace(/(?<!\.)([.?!…])\.(?=\s|$)/g, '$1').trim()
}
