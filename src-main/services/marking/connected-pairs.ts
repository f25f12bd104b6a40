import { type ConnectedPair, pairConnections } from '../../../src-core/export/connected'
import type { ProjectSession } from '../session/project-session'
import { connectedEnd } from './connected-end'
import { liveConnections } from './connection-calls'

/** The connections of a project whose ends one sees both, for an export. */
export function connectedPairs(session: ProjectSession): ConnectedPair[] {
  return pairConnections(liveConnections(session), id => connectedEnd(session, id))
}
