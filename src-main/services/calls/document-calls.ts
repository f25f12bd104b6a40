import type { Handlers } from '../../../src-core/contract/boundary'
import type { ProjectSession } from '../session/project-session'

/** The calls about documents. */
export function documentCalls(project: () => ProjectSession): Pick<Handlers, 'document.get'> {
  return { 'document.get': async ({ id }) => project().documents.load(id) }
}
