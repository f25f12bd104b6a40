import type { StructuredDocument } from '../../document/model'
import type { Region } from '../../regions/region'
import type { CitationStyle } from '../citing/style'
import { escapeHtml } from '../markup/quoted-html'
import { citeRegion, describeRegion, placeOfRegion, tellRegion } from './tell-region'

interface CopiedAs {
  readonly language: 'nl' | 'en'
  readonly style: CitationStyle
  /** The address of its picture; null where there is none. */
  readonly picture: string | null
}

/** A region as it is copied: the words beneath it with its citation, plain and formatted, its picture above the formatted ones. */
export function copiedRegion(
  document: StructuredDocument,
  region: Region,
  { language, style, picture }: CopiedAs,
): { readonly text: string; readonly html: string } {
  const citation = citeRegion(style, document, region, { language, place: true }).full
  const text = `${tellRegion(region, language)} (${citation})`
  const shown = escapeHtml(describeRegion(region, placeOfRegion(document, region, language), language))
  const image = picture === null ? '' : `<p><img src="${escapeHtml(picture)}" alt="${shown}"></p>`
  return { text, html: `${image}<p dir="auto">${escapeHtml(text)}</p>` }
}
