import type { StructuredDocument } from '../document/model'
import type { QuotedMarks } from '../document/quotable-text'
import { plainQuotation, type Quotation, quotePassage } from '../document/quotation'
import type { Annotation } from './model'
import { stands } from './stands'

/**
 * The words of an annotation as people read and hand them in: those of its paper, without footnote marks or with them in
 * brackets. Where the paper is not at hand, or the words do not stand in it, those that were kept with the annotation: which
 * of their digits are marks cannot be known then, and a guess could change a number.
 */
export function quotedWords(
  paper: StructuredDocument | null | undefined,
  annotation: Pick<Annotation, 'start' | 'end' | 'quote'>,
  marks: QuotedMarks = 'left-out',
): string {
  return quotedPassage(paper, annotation, marks).text
}

/** As `quotedWords`, where plain text names an annotation: what is struck of them stands between `~~`. */
export function plainWords(
  paper: StructuredDocument | null | undefined,
  annotation: Pick<Annotation, 'start' | 'end' | 'quote'>,
): string {
  return plainQuotation(quotedPassage(paper, annotation))
}

/** As `quotedWords`, with what is struck of them. */
export function quotedPassage(
  paper: StructuredDocument | null | undefined,
  annotation: Pick<Annotation, 'start' | 'end' | 'quote'>,
  marks: QuotedMarks = 'left-out',
): Quotation {
  return paper && stands(paper, annotation)
    ? quotePassage(paper, annotation, marks)
    : { text: annotation.quote.exact, struck: [], setRight: [] }
}
