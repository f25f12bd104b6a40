import { CallError } from '../../../src-core/contract/errors'
import type { System } from './system'
import { whyNotWritten } from './why-not-written'
import { writeDurably } from './write-durably'

/** What the umask takes from, as for any program that saves a file. */
const OPEN_TO_ALL = 0o666

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
    // The system's own words would name a temporary file that nobody asked for.
    const known = whyNotWritten(error)
    const reason = known ? `${known}.` : error instanceof Error ? error.message : String(error)
    throw new CallError('not-written', `${path} was not written: ${reason}`, { cause: error })
  }
}
