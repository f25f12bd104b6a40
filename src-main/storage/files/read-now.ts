import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import { NotAFile, oddityOf } from './not-a-file'

/** Never through a link, and never waiting for whoever holds the other end of a pipe; Windows has neither flag. */
const CAREFUL = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * A plain file's bytes at once, while everything else waits: for one file that is asked for in the middle of something.
 * Below `root` no folder on the way to it may be a link; what the file is and how large is asked of the open file. Throws
 * `NotAFile`, `too-large` for more than `largest` bytes, and the system's error.
 */
export function readNow(path: string, largest: number, root?: string): Buffer {
  const seen = root === undefined ? null : lookAlong(root, path)
  const file = openSync(path, CAREFUL)
  try {
    const stat = fstatSync(file)
    const oddity = stat.isDirectory() ? 'a folder' : oddityOf(stat)
    if (oddity) throw new NotAFile(path, oddity)
    // What was opened is what stood there, and not something that took its place through a link.
    if (seen && (seen.ino !== stat.ino || seen.dev !== stat.dev)) throw new NotAFile(path, 'a link')
    if (stat.size > largest)
      throw new CallError('too-large', `${path} has ${stat.size} bytes; at most ${largest} are read.`)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** Looks at every part of the way below a folder, and answers what stands at its end. Throws `NotAFile`. */
function lookAlong(root: string, path: string): { readonly ino: number; readonly dev: number } {
  let at = root
  let last = { ino: 0, dev: 0 }
  for (const name of relative(root, path).split(sep)) {
    at = join(at, name)
    const stat = lstatSync(at)
    const oddity = oddityOf(stat)
    if (oddity) throw new NotAFile(at, oddity)
    last = stat
  }
  return last
}
