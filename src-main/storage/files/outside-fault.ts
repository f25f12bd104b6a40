import { CallError } from '../../../src-core/contract/errors'
import type { FileProblem } from '../../../src-core/contract/state'
import { problemFrom } from './file-problem'
import { putOddityAside } from './set-aside'
import { errnoOf, type System } from './system'

/** Why a file that was open here could not be looked at again. */
interface OutsideFault extends Pick<FileProblem, 'kind' | 'reason'> {
  /** Whether what stands there was moved out of the file's place, so that the file is to be written again. */
  readonly moved: boolean
}

/** Moves what took a file's place and may not be read out of it, and says what to tell; throws what is no fault of a file. */
export async function outsideFault(system: System, path: string, error: unknown): Promise<OutsideFault> {
  if (error instanceof CallError) {
    await putOddityAside(system, path)
    return { kind: problemFrom(path, error).kind, reason: error.message, moved: true }
  }
  if (errnoOf(error) === undefined) throw error
  return { kind: 'unreadable', reason: String(error), moved: false }
}
