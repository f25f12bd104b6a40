import { groupBy } from '../../../src-core/basics/group-by'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import { citedQuotations } from '../../../src-core/export/quoting/cited-quotations'
import type { PaperRows } from '../../../src-core/listing/annotation-row'
import { annotationRows } from '../../../src-core/listing/annotation-rows'
import { liveJudgements } from '../answers/answer-calls'
import { type StyleNow, usualStyle } from '../calls/chosen-style'
import type { ProjectSession } from '../session/project-session'

/** The calls about the list of annotations over all papers. Only papers with annotations are read. */
export function listingCalls(
  project: () => ProjectSession,
  styleNow: StyleNow = usualStyle,
): Pick<Handlers, 'annotation.rows' | 'annotation.quote'> {
  return {
    'annotation.rows': async ({ documentIds }) => {
      const session = project()
      const annotations = groupBy(session.visible.live(), ({ documentId }) => documentId)
      const judgements = groupBy(liveJudgements(session), ({ documentId }) => documentId)
      const papers: PaperRows[] = []
      for (const documentId of new Set(documentIds)) {
        if (session.documents.inTrash(documentId)) continue
        const here = annotations.get(documentId) ?? []
        const document = here.length > 0 ? await readable(session, documentId) : null
        papers.push({ documentId, rows: annotationRows(document, here, judgements.get(documentId) ?? []) })
      }
      return papers
    },
    'annotation.quote': async ({ ids, language }) => {
      const session = project()
      const passages = [...new Set(ids)].flatMap(id => {
        const annotation = session.visible.get(id)
        const document =
          annotation && !annotation.deleted ? session.knownDocument(annotation.documentId) : null
        return annotation && document ? [{ document, annotation }] : []
      })
      return { ...citedQuotations(passages, language, await styleNow()), count: passages.length }
    },
  }
}

/** A paper that is not kept in memory for it; null where it is not there, or cannot be read. */
async function readable(session: ProjectSession, id: string): Promise<StructuredDocument | null> {
  try {
    return session.documents.isThere(id) ? await session.documents.load(id, true) : null
  } catch (error) {
    if (error instanceof CallError) return null
    throw error
  }
}
