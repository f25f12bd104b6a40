import { CallError } from '../../../src-core/contract/errors'
import type { FileProblem } from '../../../src-core/contract/state'
import { NotAFile } from './not-a-file'

/** What is told of a file that is not as it should be. */
export function problemOf(file: string, kind: FileProblem['kind'], reason: string, lost = 0): FileProblem {
  return { file, kind, reason, lost, found: 0, kept: null }
}

/**
 * What is told of a file that could not be read, from what reading it threw; where what it is in is a link, that is what is
 * told of.
 */
export function problemFrom(file: string, error: unknown): FileProblem {
  const where = error instanceof NotAFile ? error.path : file
  return problemOf(where, kindOfProblem(error), error instanceof Error ? error.message : String(error))
}

function kindOfProblem(error: unknown): FileProblem['kind'] {
  if (error instanceof NotAFile) return 'not-a-file'
  if (!(error instanceof CallError)) return 'unreadable'
  if (error.code === 'too-large') return 'too-large'
  return error.code === 'newer-version' ? 'newer' : 'damaged'
}
