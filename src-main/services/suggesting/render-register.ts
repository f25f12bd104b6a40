import type { CallRequest } from '../../../src-core/contract/calls'
import type { Registered } from '../../../src-core/contract/suggesting/suggesting-calls'
import type { RegisterRow } from '../../../src-core/export/register/register-row'
import type { WordTemplate } from '../../../src-core/export/word-looks/word-template'
import { linkToAnnotation } from '../../../src-core/links/place-link'
import type { ProjectSession } from '../session/project-session'
import { writeRegister } from './write-register'

/** Writes the register of an open project in one of its formats. */
export function renderRegister(
  session: ProjectSession,
  registered: readonly Registered[],
  { format, language }: Pick<CallRequest<'commitment.render'>, 'format' | 'language'>,
  template: WordTemplate | null,
): ReturnType<typeof writeRegister> {
  const rows = registered.map(row => rowOf(session, row))
  return writeRegister(rows, format, {
    projectName: session.file.name,
    creator: session.analyst.name,
    now: session.now(),
    language,
    template,
  })
}

/** A row with what only the project knows: the paper that keeps the commitment, and the way back to its passage. */
function rowOf(session: ProjectSession, row: Registered): RegisterRow {
  const { annotation: id, keptIn } = row.commitment
  const annotation = session.visible.get(id)
  const isThere = keptIn !== null && session.documents.isThere(keptIn)
  return {
    ...row,
    kept: isThere ? session.documents.head(keptIn).meta.title : null,
    link: annotation ? linkToAnnotation(session.file.id, annotation) : null,
  }
}
