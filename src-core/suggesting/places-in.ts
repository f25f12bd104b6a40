import { foldWithOffsets } from '../document/fold-text'
import { foldedDocument } from '../document/folded-document'
import type { StructuredDocument, TextRange } from '../document/model'
import { type TermFinder, termFinder } from './find-terms'
import { readTerm } from './term'

/** Tells where terms stand in a passage of a paper, each read by the paper’s language (BCP 47); UTF-16 offsets of its text. */
export type PlacesIn = (document: StructuredDocument, passage: TextRange) => TextRange[]

/** Looks for terms in single passages; kept for as many papers as are looked at for the same terms. */
export function placesIn(terms: readonly string[]): PlacesIn {
  const finders = new Map<string, TermFinder>()
  let last: { readonly document: StructuredDocument; readonly places: TextRange[] } | null = null
  return (document, { start, end }) => {
    const { language, text } = document
    const find = finders.get(language) ?? termFinder(terms.flatMap(term => readTerm(term, language) ?? []))
    finders.set(language, find)
    if (isAsQuoted(document))
      return find(foldWithOffsets(text.slice(start, end))).map(place => ({
        start: start + place.start,
        end: start + place.end,
      }))
    if (last?.document !== document) last = { document, places: find(foldedDocument(document)) }
    return last.places
      .filter(place => place.start >= start && place.end <= end)
      .map(place => ({ start: place.start, end: place.end }))
  }
}

/** Whether a paper is quoted in its own text everywhere: no marks of footnotes are left out and no words set right. */
function isAsQuoted({ inlines, setRight = [] }: StructuredDocument): boolean {
  return setRight.length === 0 && inlines.every(({ kind }) => kind !== 'footnote-mark')
}
