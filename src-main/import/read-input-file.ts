import { CallError } from '../../src-core/contract/errors'
import { LARGEST_FILE } from '../../src-core/contract/largest-file'
import { errnoOf, type System } from '../storage/system'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is a file and no folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'its links lead in a circle',
}

/**
 * Reads a file the user named. Throws `not-found`, `unreadable` (a folder, a device, no permission) or `too-large`,
 * naming the file as the user did.
 */
export async function readInputFile(system: System, path: string, named = path): Promise<Buffer> {
  try {
    const stat = await system.fs.stat(path)
    if (stat.isDirectory()) throw new CallError('unreadable', `${named} cannot be read: it is a folder.`)
    if (!stat.isFile()) throw new CallError('unreadable', `${named} cannot be read: it is no plain file.`)
    if (stat.size > LARGEST_FILE) throw new CallError('too-large', `${named} is larger than 64 MB.`)
    return await system.fs.readFile(path)
  } catch (error) {
    if (error instanceof CallError) throw error
    const code = errnoOf(error) ?? String(error)
    throw new CallError(
      code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable',
      `${named} cannot be read: ${REASONS[code] ?? code}.`,
      { cause: error },
    )
  }
}
