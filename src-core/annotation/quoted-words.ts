import type { StructuredDocument } from '../document/model'
import { type QuotedMarks, quotableText } from '../document/quotable-text'
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
  return paper && stands(paper, annotation) ? quotableText(paper, annotation, marks) : annotation.quote.exact
}
