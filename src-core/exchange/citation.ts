import { pageAt, partyAt, sectionAt, turnAt } from '../document/locate'
import type { StructuredDocument, Turn } from '../document/model'
import { type ExportLanguage, exportWords } from './words'

/** Where a passage stands, for people: party and question or answer number, with the page where the paper has pages. */
export function citePlace(
  document: StructuredDocument,
  start: number,
  end: number,
  language: ExportLanguage,
): string {
  const words = exportWords(language)
  const first = turnAt(document, start)
  const last = turnAt(document, Math.max(start, end - 1))
  const turns = [first, last?.id === first?.id ? null : last].flatMap(turn =>
    turn ? [citeTurn(turn, language)] : [],
  )
  const page = hasPrintedPages(document) ? pageAt(document, start) : null
  const parts = [
    partyAt(document, start),
    turns.length > 0 ? turns.join(' – ') : sectionName(document, start),
    page === null ? null : `${words.page} ${page}`,
  ]
  return parts.filter(part => part !== null && part !== '').join(', ')
}

/** A citation an analyst can hand in: paper, date unless the title has it, number, and the place in it. */
export function citePassage(
  document: StructuredDocument,
  start: number,
  end: number,
  language: ExportLanguage,
): string {
  const { title, date, identifiers } = document.meta
  const number = identifiers.find(
    identifier => identifier.kind === 'kamerstuk' || identifier.kind === 'aanhangsel',
  )
  const written = date && formatDate(date, language)
  const parts = [
    title,
    number?.text,
    written && !title.includes(written) ? written : null,
    citePlace(document, start, end, language),
  ]
  return parts.filter(Boolean).join(', ')
}

/** `antwoord 5`, `vraag 13`, or the role alone where there is no number. */
export function citeTurn(turn: Turn, language: ExportLanguage): string {
  const role = exportWords(language).roles[turn.role]
  const who = turn.speaker ? ` ${turn.speaker}` : ''
  return turn.numbers.length === 0 ? `${role}${who}` : `${role} ${joinNumbers(turn.numbers, language)}`
}

/** A calendar date written out, such as `7 januari 2022`. */
export function formatDate(date: string, language: ExportLanguage): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${exportWords(language).months[(month ?? 1) - 1]} ${year}`
}

/** In plain text, page breaks are a guess from blank lines, and a citation must not guess. */
function hasPrintedPages({ source, pages }: StructuredDocument): boolean {
  return source.mediaType !== 'text/plain' && pages.length > 1
}

function sectionName(document: StructuredDocument, offset: number): string {
  const heading = sectionAt(document, offset)?.heading
  const block = heading && document.blocks.find(({ id }) => id === heading)
  return block && !partyAt(document, offset) ? document.text.slice(block.start, block.end) : ''
}

function joinNumbers(numbers: readonly number[], language: ExportLanguage): string {
  const last = numbers.at(-1)
  return numbers.length < 2
    ? String(last ?? '')
    : `${numbers.slice(0, -1).join(', ')} ${exportWords(language).and} ${last}`
}
