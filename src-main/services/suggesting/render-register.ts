import type { CallRequest } from '../../../src-core/contract/calls'
import type { Registered } from '../../../src-core/contract/suggesting'
import { fileName } from '../../../src-core/export/file-name'
import { registerWorkbook } from '../../../src-core/export/register/register-sheet'
import { registerWordFile } from '../../../src-core/export/register/register-word'
import { registerWords } from '../../../src-core/export/register/register-words'
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

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
} as const

/** Writes a register in one of its formats. */
export function renderRegister(
  session: ProjectSession,
  rows: readonly Registered[],
  { format, language }: Pick<CallRequest<'commitment.render'>, 'format' | 'language'>,
): RegisterFile {
  const now = session.now()
  const { name: projectName } = session.file
  const write = {
    xlsx: () => registerWorkbook(rows, language),
    docx: () =>
      registerWordFile(rows, { projectName, creator: session.analyst.name, created: now }, language),
    ics: () => registerCalendar(rows, projectName, now, language),
  }
  return {
    name: `${fileName(`${registerWords(language).title} ${projectName}`)}.${format}`,
    mediaType: MEDIA_TYPES[format],
    content: write[format](),
    count: rows.length,
  }
}
