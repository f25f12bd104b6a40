import type { FileProblem } from '../../../src-core/contract/state'
import type { ProjectContents } from '../../services/session/read-project'
import { counted } from './counted'

/** What is wrong with a file, as the command line says it. */
const WRONG: Readonly<Record<FileProblem['kind'], string>> = {
  damaged: 'it is damaged',
  records: 'it holds what cannot be understood',
  missing: 'it should be there and is not',
  newer: 'a newer version of Kanttekening wrote it',
  unreadable: 'the system refuses to read it',
  'not-a-file': 'a link, a pipe or a device stands in its place',
  'too-large': 'it is larger, or holds more, than can be read',
  history: 'the history is damaged',
  'changed-outside': 'another program changed it',
}

/** Of files like these, what is whole in them, and what the history knows of them, was read. */
const READ_IN_PART: ReadonlySet<FileProblem['kind']> = new Set([
  'damaged',
  'missing',
  'history',
  'changed-outside',
])

/** What of a project could not be read, a line each that names the paper or the file; `not` says what became of it, such as “Not included”. */
export function tellProblems(problems: ProjectContents['problems'], not: string): string {
  return problems.map(problem => `${tell(problem, not)}\n`).join('')
}

function tell({ file, kind, lost, paper }: ProjectContents['problems'][number], not: string): string {
  if (paper) {
    const marks = paper.annotations > 0 ? `, with ${counted([paper.annotations, 'annotation'])}` : ''
    return `${not}: the paper “${paper.title}”${marks} (${file}: ${WRONG[kind]})`
  }
  if (READ_IN_PART.has(kind)) return `Read as far as it is whole: ${file} (${WRONG[kind]})`
  const what = lost > 0 ? `${counted([lost, 'record'])} of ${file}` : file
  return `${not}: ${what} (${WRONG[kind]})`
}
