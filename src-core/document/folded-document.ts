import { type FoldedText, foldWithOffsets } from './fold-text'
import type { StructuredDocument } from './model'

const folded = new WeakMap<StructuredDocument, FoldedText>()

/** A document's text as it is searched: folded once, since a document never changes, and forgotten with it. */
export function foldedDocument(document: StructuredDocument): FoldedText {
  const known = folded.get(document)
  if (known) return known
  const made = foldWithOffsets(document.text)
  folded.set(document, made)
  return made
}
