import type { StructuredDocument, TextRange } from '../document/model'
import { citesOf } from './cites-of'
import type { ResolveCitation } from './resolve-citation'

/** A paper that cites another one, where, and how sure it is that this one is meant, 0 to 1. */
export interface CitingPaper {
  readonly documentId: string
  readonly text: string
  readonly places: TextRange[]
  readonly certainty: number
}

/** The papers that cite one of them by its id, those first that do so most. */
export function citedBy(
  id: string,
  papers: readonly StructuredDocument[],
  resolve: ResolveCitation,
): CitingPaper[] {
  return papers
    .filter(paper => paper.id !== id)
    .flatMap(paper => citing(id, paper, resolve) ?? [])
    .toSorted(mostFirst)
}

/** The order of papers that cite one: those first that do so most. */
export function mostFirst(one: CitingPaper, other: CitingPaper): number {
  return other.places.length - one.places.length || (one.documentId < other.documentId ? -1 : 1)
}

/** How a paper cites another one, by whatever names; null where it does not. */
function citing(id: string, paper: StructuredDocument, resolve: ResolveCitation): CitingPaper | null {
  const found = citesOf(paper).flatMap(cite => {
    const meant = resolve(cite.name).find(one => one.id === id)
    return meant ? [{ ...cite, certainty: meant.certainty }] : []
  })
  const [first] = found
  if (!first) return null
  return {
    documentId: paper.id,
    text: first.text,
    places: found.flatMap(({ places }) => places).toSorted((one, other) => one.start - other.start),
    certainty: found.reduce((most, { certainty }) => Math.max(most, certainty), 0),
  }
}
