import type { Annotation } from '../annotation/model'
import { noteText } from '../annotation/note-text'
import type { Theme } from '../codebook/model'
import { partyAt } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import type { AnnotationFilter } from './filter'
import { foldText } from './fold-text'

/** The annotations of a document that pass a filter, in document order. */
export function filterAnnotations(
  document: StructuredDocument,
  annotations: Iterable<Annotation>,
  themes: ReadonlyMap<string, Theme>,
  filter: AnnotationFilter,
): Annotation[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  const passes = (annotation: Annotation) =>
    !annotation.deleted &&
    (filter.themes.length === 0 || annotation.themes.some(id => filter.themes.includes(id))) &&
    (filter.parties.length === 0 || filter.parties.includes(partyAt(document, annotation.start) ?? '')) &&
    (words.length === 0 || hasWords(searchText(annotation, themes), words))
  return [...annotations].filter(passes).sort(inDocumentOrder)
}

/** Sorts by where annotations begin, the longer first, then by id so that the order never depends on anything else. */
export function inDocumentOrder(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)
}

function searchText({ quote, note, themes }: Annotation, byId: ReadonlyMap<string, Theme>): string {
  const names = themes.map(id => byId.get(id)?.name ?? '')
  return foldText([quote.exact, noteText(note), ...names].join('\n'))
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word))
}
