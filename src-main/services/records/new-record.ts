import type { ProjectSession } from '../session/project-session'

/** An id that the caller chose, where one did; and the moment a record is made at, ISO 8601, where it is not now. */
interface GivenOf {
  readonly id?: string | undefined
  readonly at?: string
}

/** What every record begins with that one makes: an id, a new one of this kind unless one is given, and whose it is since when. */
export function newRecord(
  session: Pick<ProjectSession, 'analyst' | 'system' | 'now'>,
  kind: string,
  { id = `${kind}_${session.system.randomId()}`, at = session.now() }: GivenOf = {},
) {
  return { id, author: session.analyst.id, revision: 1, created: at, modified: at }
}
