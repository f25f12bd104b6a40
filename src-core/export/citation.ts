import type { Annotation } from '../annotation/model'
import { stands } from '../annotation/stands'
import type { StructuredDocument } from '../document/model'
import { citePassageIn, citeUnplaced } from './citing/cite'
import { joinParts, pageWords, placeWords } from './citing/place-words'
import type { CitationStyle } from './citing/style'
import { builtInStyle, USUAL_STYLE } from './citing/styles'
import { type ExportLanguage, exportWords } from './words'

/** A citation an analyst can hand in, in full with the place in the paper: in the usual style unless another is given. */
export function citeAnnotation(
  document: StructuredDocument,
  annotation: Annotation,
  language: ExportLanguage,
  style: CitationStyle = builtInStyle(USUAL_STYLE),
): string {
  return citeIn(style, document, annotation, { language, place: true }).full
}

/** Cites an annotation in a style; where its words do not stand where it says, that instead of a place it does not have. */
export function citeIn(
  style: CitationStyle,
  document: StructuredDocument,
  annotation: Annotation,
  options: Parameters<typeof citeUnplaced>[2],
): ReturnType<typeof citeUnplaced> {
  return stands(document, annotation)
    ? citePassageIn(style, document, annotation, options)
    : citeUnplaced(style, document, options)
}

/** Where an annotation stands, for people, with its page; where its words do not stand there, that instead. */
export function placeOfAnnotation(
  document: StructuredDocument,
  annotation: Annotation,
  language: ExportLanguage,
): string {
  if (!stands(document, annotation)) return exportWords(language).unplaced
  const { start, end } = annotation
  return joinParts(placeWords(document, start, end, language), pageWords(document, start, end, language))
}
