import { evenSpaces } from '../../basics/even-spaces'
import type { StructuredDocument } from '../../document/model'
import { writePlaceLink } from '../../links/place-link'
import { liesOn, type Region } from '../../regions/region'
import { type Citation, citePageIn, citeUnplaced } from '../citing/cite'
import { printedPageOf } from '../citing/printed-pages'
import type { CitationStyle } from '../citing/style'
import { regionWords } from './region-words'

type Language = 'nl' | 'en'

/** What stands for a region where a passage would be quoted: the words beneath it, which are no quotation and say so. */
export function tellRegion({ words }: Pick<Region, 'words'>, language: Language): string {
  const says = regionWords(language)
  return words === '' ? `[${says.region}]` : `[${says.region}. ${says.words}:] ${words}`
}

/** What a picture of a region shows, on one line: where it is, and the words beneath it as the file has them. */
export function describeRegion({ words }: Pick<Region, 'words'>, place: string, language: Language): string {
  const says = regionWords(language)
  const shown = says.picture(place)
  return words === '' ? shown : `${shown}. ${says.words}: ${evenSpaces(words).trim()}`
}

/** Cites a region by its page; on another file than it was drawn on, that its place is not known. */
export function citeRegion(
  style: CitationStyle,
  document: StructuredDocument,
  region: Pick<Region, 'page' | 'sha256'>,
  options: { readonly language: Language; readonly place: boolean },
): Citation {
  if (!liesOn(region, document)) return citeUnplaced(style, document, options)
  const place = placeOfRegion(document, region, options.language)
  return citePageIn(style, document, printedPageOf(document, region.page), place, options)
}

/** Where a region is, for people: `pagina 3, gebied`; on another file than it was drawn on, that instead. */
export function placeOfRegion(
  document: StructuredDocument,
  region: Pick<Region, 'page' | 'sha256'>,
  language: Language,
): string {
  const words = regionWords(language)
  if (!liesOn(region, document)) return words.elsewhere
  const { page } = region
  const printed = printedPageOf(document, page)
  return words.place(words.page(printed ?? page, printed === null || printed === page ? null : page))
}

/** Leads to the beginning of a page in the paper’s text; null without a project. */
export function linkToPage(
  project: string | undefined,
  document: StructuredDocument,
  page: number,
): string | null {
  if (project === undefined) return null
  const start = startOf(document, page)
  return writePlaceLink({
    project,
    paper: document.id,
    ...(start !== undefined && { passage: { start, end: start } }),
  })
}

function startOf(document: StructuredDocument, page: number): number | undefined {
  return document.pages.find(({ number }) => number === page)?.start
}
