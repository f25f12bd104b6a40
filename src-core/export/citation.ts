import type { Annotation } from '../annotation/model'
import { stands } from '../annotation/stands'
import { pageAt, partyAt, sectionAt, turnAt } from '../document/locate'
import type { StructuredDocument, Turn } from '../document/model'
import { quotableText } from '../document/quotable-text'
import { citeNumber } from './cite-number'
import { type ExportLanguage, exportWords } from './words'

const LANGUAGES: readonly ExportLanguage[] = ['nl', 'en']

/** Where a passage stands, for people: party and question or answer number, with the page where the paper has pages. */
function citePlace(
  document: StructuredDocument,
  start: number,
  end: number,
  language: ExportLanguage,
): string {
  const last = Math.max(start, end - 1)
  const [fromParty, toParty] = [partyAt(document, start), partyAt(document, last)]
  const [fromPart, toPart] = [partAt(document, start, language), partAt(document, last, language)]
  const from = join(fromParty, fromPart)
  const to = join(toParty === fromParty ? null : toParty, toPart)
  const isOnePart = fromParty === toParty && fromPart === toPart
  return join(isOnePart || to === '' ? from : `${from} – ${to}`, citePages(document, start, last, language))
}

/** The heading a passage stands under when passages are listed as in the paper: party and question or answer. */
export function headingAt(document: StructuredDocument, offset: number, language: ExportLanguage): string {
  return [partyAt(document, offset), partAt(document, offset, language)].filter(Boolean).join(' · ')
}

/** The printed page a UTF-16 offset is on, null where the paper has none: in plain text they would be a guess. */
export function citablePage(document: StructuredDocument, offset: number): number | null {
  const hasPages = document.source.mediaType !== 'text/plain' && document.pages.length > 1
  return hasPages ? pageAt(document, offset) : null
}

/** A citation an analyst can hand in: paper, date unless the title has it, number, and the place in it. */
export function citePassage(
  document: StructuredDocument,
  start: number,
  end: number,
  language: ExportLanguage,
): string {
  return citePaper(document, citePlace(document, start, end, language), language)
}

/** As `citePassage`; where the words do not stand where the annotation says, that instead of a place it does not have. */
export function citeAnnotation(
  document: StructuredDocument,
  annotation: Annotation,
  language: ExportLanguage,
): string {
  return citePaper(document, placeOfAnnotation(document, annotation, language), language)
}

/** As `citePlace`; where the words do not stand where the annotation says, that instead of a place it does not have. */
export function placeOfAnnotation(
  document: StructuredDocument,
  annotation: Annotation,
  language: ExportLanguage,
): string {
  if (!stands(document, annotation)) return exportWords(language).unplaced
  return citePlace(document, annotation.start, annotation.end, language)
}

function citePaper(document: StructuredDocument, place: string, language: ExportLanguage): string {
  const { title, date } = document.meta
  const isDated = date === null || LANGUAGES.some(spoken => title.includes(formatDate(date, spoken)))
  return join(title, citeNumber(document, language), isDated ? null : formatDate(date, language), place)
}

/** `antwoord 5`, `vraag 13`, or the role alone where there is no number. */
function citeTurn(turn: Turn, language: ExportLanguage): string {
  const words = exportWords(language)
  const role = turn.role === 'question' && turn.numbers.length > 1 ? words.questions : words.roles[turn.role]
  const who = turn.speaker ? ` ${turn.speaker}` : ''
  return turn.numbers.length === 0 ? `${role}${who}` : `${role} ${joinNumbers(turn.numbers, language)}`
}

/** A calendar date written out, such as `7 januari 2022`; what is no ISO 8601 date stays as it is. */
export function formatDate(date: string, language: ExportLanguage): string {
  const [year, month, day] = date.split('-')
  const name = exportWords(language).months[Number(month) - 1]
  return name && day ? `${Number(day)} ${name} ${year}` : date
}

/** The question or answer at an offset, else the heading it stands under where no party names the place already. */
function partAt(document: StructuredDocument, offset: number, language: ExportLanguage): string | null {
  const turn = turnAt(document, offset)
  if (turn) return citeTurn(turn, language)
  const heading = sectionAt(document, offset)?.heading ?? null
  const block = heading === null ? undefined : document.blocks.find(({ id }) => id === heading)
  return block && partyAt(document, offset) === null ? quotableText(document, block) : null
}

function citePages(
  document: StructuredDocument,
  first: number,
  last: number,
  language: ExportLanguage,
): string | null {
  const words = exportWords(language)
  const [from, to] = [citablePage(document, first), citablePage(document, last)]
  if (from === null) return null
  return from === to ? `${words.page} ${from}` : `${words.pages} ${from}–${to}`
}

function join(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}

function joinNumbers(numbers: readonly number[], language: ExportLanguage): string {
  const last = numbers.at(-1)
  return numbers.length < 2
    ? String(last ?? '')
    : `${numbers.slice(0, -1).join(', ')} ${exportWords(language).and} ${last}`
}
