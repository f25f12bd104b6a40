import type { Annotation } from '../annotation/model'
import { groupBy } from '../basics/group-by'
import type { StructuredDocument } from '../document/model'
import type { ExportSource } from './collect-entries'

/** Each paper with its own of these annotations. */
export function withAnnotations(
  documents: readonly StructuredDocument[],
  annotations: readonly Annotation[],
): ExportSource['documents'] {
  const byPaper = groupBy(annotations, ({ documentId }) => documentId)
  return documents.map(document => ({ document, annotations: byPaper.get(document.id) ?? [] }))
}
