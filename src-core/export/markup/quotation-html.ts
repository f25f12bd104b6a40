import type { Annotation } from '../../annotation/model'
import { quotedPassage } from '../../annotation/quoted-words'
import { stands } from '../../annotation/stands'
import type { StructuredDocument } from '../../document/model'
import type { Quotation } from '../../document/quotation'
import { passageHtml } from './passage-html'
import { escapeHtml, quotedHtml } from './quoted-html'

/** An annotation's words as a block quotation for programs that take formatted text, with its citation behind them in brackets. */
export function citedHtml(document: StructuredDocument, annotation: Annotation, citation: string): string {
  const quotation = quotedPassage(document, annotation)
  return quotationHtml(quotation, { document, annotation }, ` (${escapeHtml(citation)})`)
}

/**
 * A quotation as HTML: its lines as paragraphs, its tables as tables where the passage stands in its paper. `behind` is HTML
 * that comes behind its last word.
 */
export function quotationHtml(
  quotation: Quotation,
  passage: { readonly document: StructuredDocument; readonly annotation: Annotation } | null,
  behind: string,
): string {
  const language = passage ? ` lang="${escapeHtml(passage.document.language)}"` : ''
  const words =
    passage && stands(passage.document, passage.annotation)
      ? passageHtml(passage.document, passage.annotation)
      : quotedHtml(quotation)
          .filter(line => line.trim() !== '')
          .map(line => `<p>${line}</p>`)
          .join('')
  const told = words.endsWith('</p>')
    ? `${words.slice(0, -'</p>'.length)}${behind}</p>`
    : `${words}<p>${behind.trim()}</p>`
  return `<blockquote${language}>${told.replaceAll('<p>', '<p dir="auto">')}</blockquote>`
}
