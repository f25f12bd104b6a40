import type { Annotation } from '../annotation/model'
import { noteText } from '../annotation/note-text'
import { quotedPassage, quotedWords } from '../annotation/quoted-words'
import type { Theme } from '../codebook/model'
import { withThoseBelow } from '../codebook/theme-tree'
import { foldText } from '../document/fold-text'
import { partiesIn } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import { inDocumentOrder } from './document-order'
import type { AnnotationFilter } from './filter'

/** The annotations of one document that a filter lets through, deleted ones and replies left out, in document order. */
export function filterAnnotations(
  document: StructuredDocument,
  annotations: Iterable<Annotation>,
  themes: ReadonlyMap<string, Theme>,
  filter: AnnotationFilter,
): Annotation[] {
  return inDocumentOrder([...annotations].filter(annotationTest(document, themes, filter)))
}

/** Whether a filter lets an annotation of a document through; deleted ones and replies never. */
export function annotationTest(
  document: StructuredDocument,
  themes: ReadonlyMap<string, Theme>,
  filter: AnnotationFilter,
): (annotation: Annotation) => boolean {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  const asked = withThoseBelow(themes.values(), filter.themes)
  const named = filter.ids && new Set(filter.ids)
  return annotation =>
    !annotation.deleted &&
    (named === undefined || named.has(annotation.id)) &&
    annotation.replyTo === undefined &&
    hasTheme(annotation, asked, filter.untagged, themes) &&
    touchesParty(document, annotation, filter.parties) &&
    hasWords(document, annotation, words, themes)
}

function hasTheme(
  annotation: Annotation,
  asked: ReadonlySet<string>,
  untagged: boolean,
  known: ReadonlyMap<string, Theme>,
): boolean {
  if (asked.size === 0 && !untagged) return true
  if (annotation.themes.some(id => asked.has(id))) return true
  return untagged && !annotation.themes.some(id => known.has(id))
}

function touchesParty(
  document: StructuredDocument,
  { start, end }: Annotation,
  parties: readonly string[],
): boolean {
  return parties.length === 0 || partiesIn(document, start, end).some(party => parties.includes(party))
}

function hasWords(
  document: StructuredDocument,
  annotation: Annotation,
  words: readonly string[],
  byId: ReadonlyMap<string, Theme>,
): boolean {
  if (words.length === 0) return true
  const names = annotation.themes.map(id => foldText(byId.get(id)?.name ?? ''))
  const text = [foldedWords(document, annotation), ...names].join('\n')
  return words.every(word => text.includes(word))
}

const folded = new WeakMap<StructuredDocument, WeakMap<Annotation, string>>()

/** An annotation's quote, as it should read and as it was read, and note as they are searched, folded once: neither a record nor a paper ever changes. */
function foldedWords(paper: StructuredDocument, annotation: Annotation): string {
  const here = folded.get(paper) ?? new WeakMap<Annotation, string>()
  folded.set(paper, here)
  const known = here.get(annotation)
  if (known !== undefined) return known
  const { text: quoted, setRight } = quotedPassage(paper, annotation)
  const read = setRight.length > 0 ? quotedWords({ ...paper, setRight: [] }, annotation) : ''
  const text = foldText([quoted, read, noteText(annotation.note)].join('\n'))
  here.set(annotation, text)
  return text
}
