import { append } from '../../../src-core/basics/append'
import { type CitingPaper, citedBy, mostFirst } from '../../../src-core/citations/cited-by'
import { namesOf } from '../../../src-core/citations/paper-names'
import { indexCitations } from '../../../src-core/citations/resolve-citation'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { ProjectSession } from '../session/project-session'

/** The calls about papers that cite each other. */
export function citingCalls(project: () => ProjectSession): Pick<Handlers, 'citation.cited-by'> {
  return {
    'citation.cited-by': async ({ documentId }) => {
      const { documents } = project()
      const known = documents.heads().map(paper => ({
        id: paper.id,
        names: namesOf(paper),
        date: paper.meta.date,
        kind: paper.kind,
      }))
      const resolve = indexCitations(known)
      const citing: CitingPaper[] = []
      for await (const paper of documents.each()) append(citing, citedBy(documentId, [paper], resolve))
      return citing.sort(mostFirst)
    },
  }
}
