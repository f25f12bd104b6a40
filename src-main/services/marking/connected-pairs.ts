import { type ConnectedEnd, type ConnectedPair, pairConnections } from '../../../src-core/export/connected'
import type { ProjectSession } from '../session/project-session'
import { liveConnections, liveEnd } from './connection-calls'

/** The connections of a project whose ends one sees both, for an export. */
export function connectedPairs(session: ProjectSession): ConnectedPair[] {
  return pairConnections(liveConnections(session), id => endOf(session, id))
}

function endOf(session: ProjectSession, id: string): ConnectedEnd | null {
  const annotation = liveEnd(session, id)
  const document = annotation && session.knownDocument(annotation.documentId)
  return annotation && document && { annotation, document }
}
