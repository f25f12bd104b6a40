import { CallError } from '../../src-core/contract/errors'
import type { FaultKind } from '../../src-core/contract/file-fault'
import { LARGEST_FILE, tooLarge } from '../../src-core/contract/largest-file'
import { errnoOf, type System } from '../storage/system'

const REASONS: Readonly<Record<string, { readonly words: string; readonly fault: FaultKind }>> = {
  ENOENT: { words: 'there is no such file', fault: 'gone' },
  ENOTDIR: { words: 'a part of its path is a file and no folder', fault: 'gone' },
  EACCES: { words: 'you may not read it', fault: 'not-allowed' },
  EPERM: { words: 'you may not read it', fault: 'not-allowed' },
  ELOOP: { words: 'its links lead in a circle', fault: 'gone' },
}

/**
 * Reads a file the user named. Throws `not-found`, `unreadable` (a folder, a device, no permission) or `too-large`,
 * naming the file as the user did.
 */
export async function readInputFile(system: System, path: string, named = path): Promise<Buffer> {
  try {
    const stat = await system.fs.stat(path)
    if (stat.isDirectory())
      throw new CallError('unreadable', `${named} cannot be read: it is a folder.`, {
        fault: { kind: 'folder' },
      })
    if (!stat.isFile()) throw new CallError('unreadable', `${named} cannot be read: it is no plain file.`)
    if (stat.size > LARGEST_FILE) throw tooLarge(named)
    return await system.fs.readFile(path)
  } catch (error) {
    if (error instanceof CallError) throw error
    const code = errnoOf(error) ?? String(error)
    const reason = REASONS[code]
    throw new CallError(
      code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable',
      `${named} cannot be read: ${reason?.words ?? code}.`,
      { cause: error, fault: reason && { kind: reason.fault } },
    )
  }
}
