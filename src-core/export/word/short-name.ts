import type { StructuredDocument } from '../../document/model'
import { citeNumber } from '../citing/cite-number'
import { shortTitle } from '../citing/short-title'
import type { ExportLanguage } from '../words'

/** What a paper is called where its whole title was said before: its number, or the beginning of its title. */
export function shortName(document: StructuredDocument, language: ExportLanguage): string {
  return citeNumber(document, language) ?? shortTitle(document.meta.title)
}
