import type { Annotation } from '../annotation/model'
import type { Judgement } from '../answers/judgement'
import { groupBy } from '../basics/group-by'
import type { StructuredDocument } from '../document/model'
import type { ExportSource } from './collect-entries'

/** Each paper with its own of these annotations, and of these judgements of answers. */
export function withAnnotations(
  documents: readonly StructuredDocument[],
  annotations: readonly Annotation[],
  judgements: readonly Judgement[] = [],
): ExportSource['documents'] {
  const byPaper = groupBy(annotations, ({ documentId }) => documentId)
  const judged = groupBy(judgements, ({ documentId }) => documentId)
  return documents.map(document => ({
    document,
    annotations: byPaper.get(document.id) ?? [],
    judgements: judged.get(document.id) ?? [],
  }))
}
