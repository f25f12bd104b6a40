import type { Annotation } from '../../annotation/model'
import { quotedPassage } from '../../annotation/quoted-words'
import type { StructuredDocument } from '../../document/model'
import type { Quotation } from '../../document/quotation'
import type { PageBody } from '../../notebook/page-body'
import { quotedOn } from '../../notebook/walk-page'
import { citeAnnotation } from '../citation'
import type { WordTemplate } from '../word-looks/word-template'
import type { ExportLanguage } from '../words'

/** What an annotation is quoted with now, where a page of the notebook is handed in. */
export interface QuotedNow {
  readonly document: StructuredDocument
  readonly annotation: Annotation
  readonly quotation: Quotation
  readonly citation: string
}

/** Everything that a page of the notebook is handed in with. */
export interface PageSource {
  readonly title: string
  readonly body: PageBody | null
  readonly projectName: string
  /** Who made the page. */
  readonly author: string
  /** ISO 8601. */
  readonly exportedAt: string
  readonly language: ExportLanguage
  /** What its quotations say now, by the annotation; one that is gone, or whose paper is, is not here. */
  readonly quoted: ReadonlyMap<string, QuotedNow>
  /** The titles that the pages of the notebook have now. */
  readonly titles: ReadonlyMap<string, string>
  /** Whose looks it gets as a Word file; the program’s own where absent. */
  readonly template?: WordTemplate | undefined
}

/** What the annotations on a page are quoted with now; those that are not found, or whose paper is not, are left out. */
export function quoteNow(
  body: PageBody | null,
  find: (id: string) => { readonly document: StructuredDocument; readonly annotation: Annotation } | null,
  language: ExportLanguage,
): Map<string, QuotedNow> {
  const quoted = new Map<string, QuotedNow>()
  for (const id of quotedOn(body)) {
    const found = find(id)
    if (!found) continue
    const { document, annotation } = found
    quoted.set(id, {
      document,
      annotation,
      quotation: quotedPassage(document, annotation),
      citation: citeAnnotation(document, annotation, language),
    })
  }
  return quoted
}
