import { addTo } from '../../basics/group-by'
import { lastStartingAtOrBefore } from '../../document/locate'
import type { StructuredDocument } from '../../document/model'
import { type CountedPage, type PageName, readPageName, writePageName } from '../../document/pages/page-name'

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
/** What may be one, and is where it counts on from page to page: a number, a Roman numeral, or a number behind letters. */
const MAYBE = [
  /^(?<page>\d{1,5})(?: ?\/ ?\d{1,5})?$/,
  /^[-–] ?(?<page>\d{1,5}|[ivxlc]{1,9}|[IVXLC]{1,9}) ?[-–]$/,
  /^(?<page>[ivxlc]{1,9}|[IVXLC]{1,9}|[A-Z]{1,3}[-–.]?\d{1,4})$/,
  /^[A-Z]{2} (?<page>\d{1,5}) [A-Z]{2}$/,
]
/** On how many pages numbers that may be the page's must count on. */
const LEAST = 2

const pagesOf = new WeakMap<StructuredDocument, readonly (PageName | null)[]>()

/**
 * What the page that a UTF-16 offset is on is called in print. What is printed on it counts, then what the file calls it where
 * that contradicts nothing printed, then the count of the pages beside it. Where a paper has none of these its pages are
 * counted; null where it has no pages, where they were guessed from plain text, and where the pages before and behind count
 * differently.
 */
export function printedPage(document: StructuredDocument, offset: number): PageName | null {
  if (document.source.mediaType === 'text/plain') return null
  if (document.pages.length < 2) return onlyPage(document)
  const known = pagesOf.get(document) ?? readPages(document)
  pagesOf.set(document, known)
  return known[lastStartingAtOrBefore(document.pages, offset)] ?? null
}

/** What a page of the file is called in print, by its number from 1; null where that is not known. */
export function printedPageOf(document: StructuredDocument, page: number): PageName | null {
  const start = document.pages.find(({ number }) => number === page)?.start
  return start === undefined ? null : printedPage(document, start)
}

/** The number of the one page of a PDF that was cut from something larger: a paper of one page is not cited by it. */
function onlyPage({ source, furniture, pages }: StructuredDocument): PageName | null {
  if (source.mediaType !== 'application/pdf') return null
  const [printed] = furniture.flatMap(({ text }) => firstOf(SURE, evenLine(text)) ?? [])
  const label = readPageName(pages[0]?.label ?? '')
  const page = printed === undefined ? label : numbered(printed)
  return page && page.value > 1 ? writePageName(page) : null
}

/** What each page is called. Linear in the pages and what is printed at their edges. */
function readPages({ pages, furniture }: StructuredDocument): (PageName | null)[] {
  const printed = readPrinted(furniture)
  const labels = agreeing(pages, printed)
  const names = pages.map(({ number }) => printed.get(number) ?? labels.get(number) ?? null)
  if (names.every(name => name === null)) return pages.map(({ number }) => number)
  const behind = nextNames(pages, names)
  let before: NamedPage | null = null
  return pages.map(({ number }, index) => {
    const own = names[index]
    if (own) before = { number, name: own }
    return own ? writePageName(own) : nameBetween(number, before, behind[index] ?? null)
  })
}

/** A page by its number in the file, with its name. */
interface NamedPage {
  readonly number: number
  readonly name: CountedPage
}

/** The nearest named page behind each page. */
function nextNames(
  pages: StructuredDocument['pages'],
  names: readonly (CountedPage | null)[],
): (NamedPage | null)[] {
  let next: NamedPage | null = null
  const found: (NamedPage | null)[] = []
  for (let index = pages.length - 1; index >= 0; index -= 1) {
    found[index] = next
    const [page, name] = [pages[index], names[index]]
    if (page && name) next = { number: page.number, name }
  }
  return found
}

/** A page's name by the count of the named pages around it, where these count alike. */
function nameBetween(number: number, before: NamedPage | null, behind: NamedPage | null): PageName | null {
  const near = before ?? behind
  if (!near) return null
  if (before && behind && countOf(before.number, before.name) !== countOf(behind.number, behind.name))
    return null
  const value = near.name.value + number - near.number
  return value > 0 ? writePageName({ ...near.name, value }) : null
}

/** The names that are printed on pages, by their numbers. */
function readPrinted(furniture: StructuredDocument['furniture']): Map<number, CountedPage> {
  const sure = new Map<number, CountedPage>()
  const maybe = new Map<number, CountedPage[]>()
  for (const { page, text } of furniture) {
    const line = evenLine(text)
    const printed = firstOf(SURE, line)
    if (printed !== null) sure.set(page, numbered(printed))
    const other = printed === null ? readPageName(firstOf(MAYBE, line) ?? '') : null
    if (other && other.value > 0) addTo(maybe, page, other)
  }
  // Where numbers are surely the pages', others are something else's.
  const counts = new Map<string, Set<number>>()
  for (const [page, names] of maybe)
    for (const name of names) {
      if (sure.size > 0 && isPlain(name)) continue
      const key = countOf(page, name)
      counts.set(key, (counts.get(key) ?? new Set()).add(page))
    }
  const main = steadiest(counts)
  const countsOn = (page: number, name: CountedPage) => {
    const others = counts.get(countOf(page, name))
    return others?.has(page - 1) || others?.has(page + 1)
  }
  for (const [page, names] of maybe) {
    if (sure.has(page)) continue
    const own = names.find(name => countOf(page, name) === main) ?? names.find(name => countsOn(page, name))
    if (own) sure.set(page, own)
  }
  return sure
}

/** What the file calls its pages, in stretches that count on and of which no page has another name in print. */
function agreeing(
  pages: StructuredDocument['pages'],
  printed: ReadonlyMap<number, CountedPage>,
): Map<number, CountedPage> {
  const stretches = new Map<string, NamedPage[]>()
  const contradicted = new Set<string>()
  for (const { number, label } of pages) {
    const name = label === undefined ? null : readPageName(label)
    if (!name) continue
    const key = countOf(number, name)
    addTo(stretches, key, { number, name })
    const own = printed.get(number)
    if (own && countOf(number, own) !== key) contradicted.add(key)
  }
  return new Map(
    [...stretches].flatMap(([key, stretch]) =>
      contradicted.has(key) ? [] : stretch.map(({ number, name }) => [number, name] as const),
    ),
  )
}

/** The count that a page's name belongs to: the same for all pages that count on with it. */
function countOf(page: number, { prefix, style, value }: CountedPage): string {
  return `${style}${prefix}|${value - page}`
}

function isPlain({ prefix, style }: CountedPage): boolean {
  return prefix === '' && style === '1'
}

function numbered(digits: string): CountedPage {
  return { prefix: '', style: '1', value: Number(digits) }
}

/** The count of plain numbers that most pages are in; null where too few agree. */
function steadiest(counts: ReadonlyMap<string, ReadonlySet<number>>): string | null {
  let [best, most]: [string | null, number] = [null, LEAST - 1]
  for (const [key, { size }] of counts) if (key.startsWith('1|') && size > most) [best, most] = [key, size]
  return best
}

function evenLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function firstOf(patterns: readonly RegExp[], line: string): string | null {
  for (const pattern of patterns) {
    const page = pattern.exec(line)?.groups?.['page']
    if (page !== undefined) return page
  }
  return null
}
