import type { Annotation } from '../annotation/model'
import { noteText } from '../annotation/note-text'
import type { Theme } from '../codebook/model'
import { foldText } from '../document/fold-text'
import { partiesIn } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import { inDocumentOrder } from './document-order'
import type { AnnotationFilter } from './filter'

/** The annotations of one document that a filter lets through, deleted ones left out, in document order. */
export function filterAnnotations(
  document: StructuredDocument,
  annotations: Iterable<Annotation>,
  themes: ReadonlyMap<string, Theme>,
  filter: AnnotationFilter,
): Annotation[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  const passes = (annotation: Annotation) =>
    !annotation.deleted &&
    hasTheme(annotation, filter.themes) &&
    touchesParty(document, annotation, filter.parties) &&
    hasWords(annotation, words, themes)
  return inDocumentOrder([...annotations].filter(passes))
}

function hasTheme(annotation: Annotation, themes: readonly string[]): boolean {
  return themes.length === 0 || annotation.themes.some(id => themes.includes(id))
}

function touchesParty(
  document: StructuredDocument,
  { start, end }: Annotation,
  parties: readonly string[],
): boolean {
  return parties.length === 0 || partiesIn(document, start, end).some(party => parties.includes(party))
}

function hasWords(
  { quote, note, themes }: Annotation,
  words: readonly string[],
  byId: ReadonlyMap<string, Theme>,
): boolean {
  if (words.length === 0) return true
  const text = foldText(
    [quote.exact, noteText(note), ...themes.map(id => byId.get(id)?.name ?? '')].join('\n'),
  )
  return words.every(word => text.includes(word))
}
