import type { Anchor } from '../annotation/anchoring/anchor'
import { type ReAnchoring, reAnchor } from '../annotation/anchoring/re-anchor'
import { describePassage } from '../annotation/describe-passage'
import type { Annotation } from '../annotation/model'
import { stands } from '../annotation/stands'
import type { StructuredDocument } from '../document/model'
import type { Arrived } from '../records/kinds/package-rules'

/** Puts annotations on a paper that may be another version of theirs; passages with the same anchor are looked for once. */
export function createPlacer(anchors: ReadonlyMap<string, Anchor>) {
  const found = new Map<string, ReAnchoring>()
  return (annotation: Annotation, document: StructuredDocument): Arrived<Annotation> => {
    const moved = { ...annotation, documentId: document.id }
    if (annotation.deleted || (annotation.documentId === document.id && stands(document, annotation)))
      return { record: moved, standing: 'same' }
    const { start, quote } = annotation
    const anchor = anchors.get(annotation.id) ?? { quote, start, textLength: start + 1, turn: null }
    const key = JSON.stringify([document.id, anchor])
    const anchoring = found.get(key) ?? reAnchor(document, anchor)
    found.set(key, anchoring)
    return place(moved, document, anchoring)
  }
}

function place(
  annotation: Annotation,
  document: StructuredDocument,
  { verdict, candidates: [best] }: ReAnchoring,
): Arrived<Annotation> {
  if (!best) return { record: { ...annotation, place: { block: '' } }, standing: 'lost' }
  const { start, end } = best
  const described = describePassage(document, start, end)
  // In doubt the words and offsets stay those that were sent; only where to look for them is said.
  if (verdict !== 'attached')
    return { record: { ...annotation, place: described.place }, standing: 'doubtful' }
  return { record: { ...annotation, start, end, ...described }, standing: 'sure' }
}
