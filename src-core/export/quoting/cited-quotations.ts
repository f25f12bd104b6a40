import type { Annotation } from '../../annotation/model'
import { plainWords } from '../../annotation/quoted-words'
import type { StructuredDocument } from '../../document/model'
import { citeAnnotation } from '../citation'
import type { CitationStyle } from '../citing/style'
import { citedHtml } from '../markup/quotation-html'
import type { ExportLanguage } from '../words'

/** Quotations with their citations behind them, in the usual style unless another is given, one a paragraph: as plain text, and for programs that take formatted text. */
export function citedQuotations(
  passages: readonly { readonly document: StructuredDocument; readonly annotation: Annotation }[],
  language: ExportLanguage,
  style?: CitationStyle,
): { readonly text: string; readonly html: string } {
  const cited = passages.map(({ document, annotation }) => {
    const citation = citeAnnotation(document, annotation, language, style)
    return {
      text: `“${plainWords(document, annotation)}” (${citation})`,
      html: citedHtml(document, annotation, citation),
    }
  })
  return {
    text: cited.map(({ text }) => text).join('\n\n'),
    html: cited.map(({ html }) => html).join('\n'),
  }
}
