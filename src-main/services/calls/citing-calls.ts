import { citedBy } from '../../../src-core/citations/cited-by'
import { namesOf } from '../../../src-core/citations/paper-names'
import { indexCitations } from '../../../src-core/citations/resolve-citation'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { ProjectSession } from '../session/project-session'

/** The calls about papers that cite each other. */
export function citingCalls(project: () => ProjectSession): Pick<Handlers, 'citation.cited-by'> {
  return {
    'citation.cited-by': async ({ documentId }) => {
      const papers = project().documents.all()
      const known = papers.map(paper => ({
        id: paper.id,
        names: namesOf(paper),
        date: paper.meta.date,
        kind: paper.kind,
      }))
      return citedBy(documentId, papers, indexCitations(known))
    },
  }
}
