import { shorten } from '../../basics/shorten'
import type { StructuredDocument } from '../../document/model'
import { citeNumber } from '../citing/cite-number'
import type { ExportLanguage } from '../words'

/** How much of a title names a paper, in UTF-16 units. */
const SHORT_TITLE = 60

/** What a paper is called where its whole title was said before: its number, or the beginning of its title. */
export function shortName(document: StructuredDocument, language: ExportLanguage): string {
  return citeNumber(document, language) ?? shorten(document.meta.title, SHORT_TITLE)
}
