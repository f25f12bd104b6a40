import { constants } from 'node:fs/promises'
import { CallError } from '../../../src-core/contract/errors'
import { NotAFile, oddityOf } from './not-a-file'
import type { System } from './system'

/** To read, without waiting for whoever writes into a pipe; Windows has no such flag. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * A file's bytes; what it is and how large is asked of the open file, so that nothing can take its place in between. Throws
 * `NotAFile`, `too-large` for more than `largest` bytes, and the system's error.
 */
export async function readPlainFile(system: System, path: string, largest: number): Promise<Buffer> {
  const handle = await system.fs.open(path, AT_ONCE)
  try {
    const stat = await handle.stat()
    const oddity = stat.isDirectory() ? 'a folder' : oddityOf(stat)
    if (oddity) throw new NotAFile(path, oddity)
    if (stat.size > largest)
      throw new CallError('too-large', `${path} has ${stat.size} bytes; at most ${largest} are read.`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
