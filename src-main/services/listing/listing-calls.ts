import { groupBy } from '../../../src-core/basics/group-by'
import type { Handlers } from '../../../src-core/contract/boundary'
import { citedQuotations } from '../../../src-core/export/quoting/cited-quotations'
import { annotationRows } from '../../../src-core/listing/annotation-rows'
import { liveJudgements } from '../answers/answer-calls'
import type { ProjectSession } from '../session/project-session'

/** The calls about the list of annotations over all papers. Only papers with annotations are read. */
export function listingCalls(
  project: () => ProjectSession,
): Pick<Handlers, 'annotation.rows' | 'annotation.quote'> {
  return {
    'annotation.rows': async ({ documentIds }) => {
      const session = project()
      const annotations = groupBy(session.visible.live(), ({ documentId }) => documentId)
      const judgements = groupBy(liveJudgements(session), ({ documentId }) => documentId)
      return [...new Set(documentIds)].flatMap(documentId => {
        if (session.documents.inTrash(documentId)) return []
        const here = annotations.get(documentId)
        if (!here) return [{ documentId, rows: [] }]
        const document = session.knownDocument(documentId)
        return [{ documentId, rows: annotationRows(document, here, judgements.get(documentId) ?? []) }]
      })
    },
    'annotation.quote': async ({ ids, language }) => {
      const session = project()
      const passages = [...new Set(ids)].flatMap(id => {
        const annotation = session.visible.get(id)
        const document =
          annotation && !annotation.deleted ? session.knownDocument(annotation.documentId) : null
        return annotation && document ? [{ document, annotation }] : []
      })
      return { ...citedQuotations(passages, language), count: passages.length }
    },
  }
}
