import type { ConnectedEnd, ConnectedPair } from '../../../src-core/export/connected'
import type { ProjectSession } from '../session/project-session'
import { liveConnections, liveEnd } from './connection-calls'

/** The connections whose ends are both there, each with its ends and the papers they are in. */
export function connectedPairs(session: ProjectSession): ConnectedPair[] {
  return liveConnections(session).flatMap(connection => {
    const [from, to] = [endOf(session, connection.from), endOf(session, connection.to)]
    return from && to ? [{ connection, from, to }] : []
  })
}

function endOf(session: ProjectSession, id: string): ConnectedEnd | null {
  const annotation = liveEnd(session, id)
  const document = annotation && session.knownDocument(annotation.documentId)
  return annotation && document && { annotation, document }
}
