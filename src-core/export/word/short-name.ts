import type { StructuredDocument } from '../../document/model'
import { numberBesideTitle } from '../citing/number-beside-title'
import { shortTitle } from '../citing/short-title'
import type { ExportLanguage } from '../words'

/** What a paper is called where its whole title was said before: its number, or the beginning of its title. */
export function shortName(document: StructuredDocument, language: ExportLanguage): string {
  return numberBesideTitle(document, language) ?? shortTitle(document.meta.title)
}
