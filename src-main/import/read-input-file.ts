import { CallError } from '../../src-core/contract/errors'
import type { FaultKind } from '../../src-core/contract/file-fault'
import { LARGEST_FILE, tooLarge } from '../../src-core/contract/largest-file'
import { NotAFile } from '../storage/files/not-a-file'
import { readPlainFile } from '../storage/files/read-plain-file'
import { errnoOf, type System } from '../storage/files/system'

const REASONS = new Map<string, { readonly words: string; readonly fault: FaultKind }>([
  ['ENOENT', { words: 'there is no such file', fault: 'gone' }],
  ['ENOTDIR', { words: 'a part of its path is a file and no folder', fault: 'gone' }],
  ['EACCES', { words: 'you may not read it', fault: 'not-allowed' }],
  ['EPERM', { words: 'you may not read it', fault: 'not-allowed' }],
  ['ELOOP', { words: 'its links lead in a circle', fault: 'gone' }],
])

/**
 * Reads a file the user named. Throws `not-found`, `unreadable` (a folder, a device, no permission) or `too-large`,
 * naming the file as the user did.
 */
export async function readInputFile(system: System, path: string, named = path): Promise<Buffer> {
  try {
    return await readPlainFile(system, path, LARGEST_FILE)
  } catch (error) {
    if (error instanceof NotAFile && error.oddity === 'a folder')
      throw new CallError('unreadable', `${named} cannot be read: it is a folder.`, {
        fault: { kind: 'folder' },
      })
    if (error instanceof NotAFile || errnoOf(error) === 'ENXIO')
      throw new CallError('unreadable', `${named} cannot be read: it is no plain file.`)
    if (error instanceof CallError) throw error.code === 'too-large' ? tooLarge(named) : error
    const code = errnoOf(error) ?? String(error)
    const reason = REASONS.get(code)
    throw new CallError(
      code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable',
      `${named} cannot be read: ${reason?.words ?? code}.`,
      { cause: error, fault: reason && { kind: reason.fault } },
    )
  }
}
