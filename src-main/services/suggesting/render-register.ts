import type { CallRequest } from '../../../src-core/contract/calls'
import type { Registered } from '../../../src-core/contract/suggesting/suggesting-calls'
import { fileName } from '../../../src-core/export/file-name'
import type { RegisterRow } from '../../../src-core/export/register/register-row'
import { registerWorkbook } from '../../../src-core/export/register/register-sheet'
import { registerWordFile } from '../../../src-core/export/register/register-word'
import { registerWords } from '../../../src-core/export/register/register-words'
import type { WordTemplate } from '../../../src-core/export/word-looks/word-template'
import { linkToAnnotation } from '../../../src-core/links/place-link'
import type { ProjectSession } from '../session/project-session'
import { registerCalendar } from './register-calendar'

/** The register as a file to hand in. */
interface RegisterFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many commitments it holds. */
  readonly count: number
}

/** Writes a register in one of its formats. */
export function renderRegister(
  session: ProjectSession,
  registered: readonly Registered[],
  { format, language }: Pick<CallRequest<'commitment.render'>, 'format' | 'language'>,
  template: WordTemplate | null,
): RegisterFile {
  const now = session.now()
  const { name: projectName } = session.file
  const rows = registered.map(row => rowOf(session, row))
  const office = 'application/vnd.openxmlformats-officedocument'
  const written = () => {
    switch (format) {
      case 'xlsx':
        return { mediaType: `${office}.spreadsheetml.sheet`, content: registerWorkbook(rows, language) }
      case 'docx': {
        const facts = {
          projectName,
          creator: session.analyst.name,
          created: now,
          ...(template && { template }),
        }
        return {
          mediaType: `${office}.wordprocessingml.document`,
          content: registerWordFile(rows, facts, language),
        }
      }
      case 'ics':
        return { mediaType: 'text/calendar', content: registerCalendar(rows, projectName, now, language) }
    }
  }
  return {
    name: `${fileName(`${registerWords(language).title} ${projectName}`)}.${format}`,
    ...written(),
    count: rows.length,
  }
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
