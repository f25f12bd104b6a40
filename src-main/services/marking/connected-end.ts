import type { ConnectedEnd } from '../../../src-core/export/connected'
import type { ProjectSession } from '../session/project-session'

/**
 * What is connected or quoted by an id, as one sees it: an annotation, or a region of an original page, with its paper; null where
 * either is not there, and for a reply.
 */
export function connectedEnd(session: ProjectSession, id: string): ConnectedEnd | null {
  const annotation = session.visible.get(id)
  const region = annotation ? null : session.visible.versionOf('region', id)
  const found = annotation ?? region
  if (!found || found.deleted || found.replyTo !== undefined) return null
  const document = session.knownDocument(found.documentId)
  if (!document) return null
  if (annotation) return { annotation, document }
  return region && { region, document }
}
