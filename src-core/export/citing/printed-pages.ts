import { lastStartingAtOrBefore } from '../../document/locate'
import type { StructuredDocument } from '../../document/model'

/** What only a page's number stands behind. */
const SURE = [
  /\b(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{2,4}, .*\bnrs?\. [\w-]+ (?<page>\d{1,5})$/,
  /\b(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{2,4}, .*, [A-Z]{1,3} (?<page>\d{1,5})$/,
  /\b(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{2,4}, (?:Aanhangsel|Vragen) (?<page>\d{1,5})$/,
  /^(?:TK|EK) \d{1,3} \d{1,3}-(?:\d{1,3}-)?(?<page>\d{1,5})$/,
  /^Uit: Staatscourant .*\/ ?pag\. (?<page>\d{1,4})(?: \d{1,3})?$/,
  /^(?=.*\b(?:Publicatieblad van de|Official Journal of the) Europe).*(?<![\p{L}\d])[LC] \d{1,4}(?: [A-Z])?\/(?<page>\d{1,5})(?!\d)/u,
  /^(?:Pagina|Page|Seite|Blad|p\.) ?(?<page>\d{1,5})(?: ?(?:van|of|von|\/) ?\d{1,5})?$/i,
]
/** What may be one, and is where it counts on from page to page. */
const MAYBE = [
  /^(?<page>\d{1,5})(?: ?\/ ?\d{1,5})?$/,
  /^[-–] ?(?<page>\d{1,5}) ?[-–]$/,
  /^[A-Z]{2} (?<page>\d{1,5}) [A-Z]{2}$/,
]
/** On how many pages numbers that may be the page's must count on. */
const LEAST = 2

const pagesOf = new WeakMap<StructuredDocument, readonly (number | null)[]>()

/**
 * The number printed on the page that a UTF-16 offset is on. Where a paper prints none, its pages are counted; null where
 * it has no pages, where they were guessed from plain text, and where its numbers contradict each other and this page has none.
 */
export function printedPage(document: StructuredDocument, offset: number): number | null {
  if (document.source.mediaType === 'text/plain') return null
  if (document.pages.length < 2) return onlyPage(document)
  const known = pagesOf.get(document) ?? readPages(document)
  pagesOf.set(document, known)
  return known[lastStartingAtOrBefore(document.pages, offset)] ?? null
}

/** The number of the one page of a PDF that was cut from something larger: a paper of one page is not cited by it. */
function onlyPage({ source, furniture }: StructuredDocument): number | null {
  if (source.mediaType !== 'application/pdf') return null
  const [printed = 1] = furniture.flatMap(({ text }) => firstOf(SURE, text.replace(/\s+/g, ' ').trim()) ?? [])
  return printed > 1 ? printed : null
}

/** The printed number of each page. Linear in the pages and what is printed at their edges. */
function readPages({ pages, furniture }: StructuredDocument): (number | null)[] {
  const sure = new Map<number, number>()
  const maybe = new Map<number, Set<number>>()
  for (const { page, text } of furniture) {
    const line = text.replace(/\s+/g, ' ').trim()
    const printed = firstOf(SURE, line)
    if (printed !== null) sure.set(page, printed)
    const other = printed === null ? firstOf(MAYBE, line) : null
    if (other !== null) maybe.set(page, (maybe.get(page) ?? new Set()).add(other - page))
  }
  const shifts = new Set([...sure].map(([page, printed]) => printed - page))
  if (shifts.size > 1) return pages.map(({ number }) => sure.get(number) ?? null)
  const [shift = steadiest(maybe)] = shifts
  return pages.map(({ number }) => (number + shift > 0 ? number + shift : null))
}

/** By how much most pages' numbers differ from their place in the file; 0 where too few agree. */
function steadiest(shiftsOf: ReadonlyMap<number, ReadonlySet<number>>): number {
  const counts = new Map<number, number>()
  for (const shifts of shiftsOf.values())
    for (const shift of shifts) counts.set(shift, (counts.get(shift) ?? 0) + 1)
  let [best, most] = [0, LEAST - 1]
  for (const [shift, count] of counts) if (count > most) [best, most] = [shift, count]
  return best
}

function firstOf(patterns: readonly RegExp[], line: string): number | null {
  for (const pattern of patterns) {
    const page = pattern.exec(line)?.groups?.['page']
    if (page !== undefined) return Number(page)
  }
  return null
}
