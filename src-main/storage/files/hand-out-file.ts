import { CallError } from '../../../src-core/contract/errors'
import { errnoOf, type System } from './system'
import { writeDurably } from './write-durably'

/** What the umask takes from, as for any program that saves a file. */
const OPEN_TO_ALL = 0o666

/** Why nothing can be written, where the system's own words would name a temporary file that nobody asked for. */
const REASONS = new Map([
  ['ENOENT', 'its folder is not there'],
  ['ENOTDIR', 'a part of its path is a file and no folder'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'the disk is full'],
])

/**
 * Writes a file that the user saves to hand it in, as durably as everything else. Unlike what is in a project it is not
 * private: a new one follows the user's umask, and one that is replaced keeps its permissions. Throws `not-written`.
 */
export async function handOutFile(system: System, path: string, content: string | Uint8Array): Promise<void> {
  const before = await system.fs.stat(path).catch(() => null)
  if (before?.isDirectory()) throw new CallError('not-written', `${path} was not written: it is a folder.`)
  try {
    await writeDurably(system, path, content, before ? before.mode & OPEN_TO_ALL : OPEN_TO_ALL)
  } catch (error) {
    const known = REASONS.get(errnoOf(error) ?? '')
    const reason = known ? `${known}.` : error instanceof Error ? error.message : String(error)
    throw new CallError('not-written', `${path} was not written: ${reason}`, { cause: error })
  }
}
