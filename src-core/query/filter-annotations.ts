import type { Annotation } from '../annotation/model'
import type { Theme } from '../codebook/model'
import { foldText } from '../document/fold-text'
import { partiesIn } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import type { AnnotationFilter } from './filter'
import { noteText } from './note-text'

/** The annotations of one document that a filter lets through, in the order given. */
export function filterAnnotations(
  document: StructuredDocument,
  annotations: readonly Annotation[],
  themes: readonly Theme[],
  filter: AnnotationFilter,
): Annotation[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  const names = new Map(themes.map(theme => [theme.id, theme.name]))
  return annotations.filter(
    annotation =>
      hasTheme(annotation, filter.themes) &&
      touchesParty(document, annotation, filter.parties) &&
      hasWords(annotation, words, names),
  )
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
  names: ReadonlyMap<string, string>,
): boolean {
  if (words.length === 0) return true
  const text = foldText(
    [quote.exact, note ? noteText(note) : '', ...themes.map(id => names.get(id) ?? '')].join('\n'),
  )
  return words.every(word => text.includes(word))
}
