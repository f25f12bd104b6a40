import type { Stats } from 'node:fs'
import { constants, type FileHandle } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { NotAFile, oddityOf } from './not-a-file'
import { errnoOf, type FileSystem, type System, TEMPORARY } from './system'

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = constants
/** Only a folder can be opened with this; Windows, where folders are not opened, has no such flag. */
const O_DIRECTORY = constants.O_DIRECTORY ?? 0
/** Never through a link, and never waiting for whoever holds the other end of a pipe; Windows has neither flag. */
const CAREFUL = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const FLAGS = new Map([
  ['r', O_RDONLY | CAREFUL],
  ['a', O_WRONLY | O_APPEND | O_CREAT | CAREFUL],
  ['wx', O_WRONLY | O_CREAT | O_EXCL | CAREFUL],
])
/** What systems answer for a link, a socket or a pipe opened with those flags. */
const REFUSED = new Set(['ELOOP', 'EMLINK', 'EFTYPE', 'ENXIO', 'EOPNOTSUPP'])

/**
 * A system whose file calls below a folder never follow a link, so that nothing there leads out of it, and never open
 * what is no plain file or folder: they throw `NotAFile`. The folder itself may be reached through links; what is not
 * below it is none of this one's business.
 *
 * With `keepsRoot` the folder itself is never made: whoever took it away, or the drive it is on, will bring it back, and a
 * second one in its place would part the work in two.
 */
export function confined(system: System, root: string, { keepsRoot = false } = {}): System {
  const top = resolve(root)
  return {
    ...system,
    fs: confinedFs(system.fs, top, keepsRoot),
    readNow: (path, largest, below) => system.readNow(path, largest, isBelowFolder(top, path) ? top : below),
  }
}

function isBelowFolder(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function confinedFs(fs: FileSystem, root: string, keepsRoot: boolean): FileSystem {
  const isBelow = (path: string) => isBelowFolder(root, path)
  let realRoot: string | null = null

  /** Throws `NotAFile` where a folder below the root is reached through a link, and the system's error where it is gone. */
  async function mustBeReal(folder: string): Promise<void> {
    if (!isBelow(folder)) return
    const way = relative(root, folder)
    const real = await fs.realpath(folder).catch(inACircle)
    realRoot ??= await fs.realpath(root)
    if (real === join(realRoot, way)) return
    // The root may be another one by now, and some systems answer names in another case or form than they were asked by.
    realRoot = null
    let at = root
    for (const name of way.split(sep)) {
      at = join(at, name)
      plain(at, await fs.lstat(at))
    }
  }

  /** The nearest folder that is there, of one that is about to be made. */
  async function mustBeginReal(folder: string): Promise<void> {
    try {
      await mustBeReal(folder)
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error
      await mustNotDangle(folder)
      await mustBeginReal(dirname(folder))
    }
  }

  /** A link to nothing is no free place. */
  async function mustNotDangle(path: string): Promise<void> {
    plain(path, await fs.lstat(path).catch(absent))
  }

  async function lookIfThere(path: string): Promise<Stats | null> {
    try {
      return await fs.lstat(path)
    } catch (error) {
      if (errnoOf(error) === 'ELOOP') await mustBeReal(dirname(path))
      return absent(error)
    }
  }

  async function look(path: string): Promise<Stats> {
    // At once, so that as little time as can be passes between a look and what follows from it.
    const [, found] = await both(mustBeReal(dirname(path)), fs.lstat(path))
    plain(path, found)
    return found
  }

  async function open(path: string, flags: string | number, mode?: number): Promise<FileHandle> {
    if (typeof flags === 'number' && (flags & O_DIRECTORY) !== 0) return openFolder(path, flags)
    const isNew = flags === 'wx'
    // What is opened for a new file would be made where a link leads.
    if (isNew) await mustBeReal(dirname(path))
    // The flags refuse what is no file, or open it without waiting; where there are none it is looked at before.
    const before = isNew || constants.O_NOFOLLOW ? null : await lookIfThere(path)
    plain(path, before)
    const handle = await fs.open(path, carefully(flags), mode).catch(async error => {
      if (!REFUSED.has(errnoOf(error) ?? '')) throw error
      plain(path, await lookIfThere(path))
      throw new NotAFile(path, 'a link')
    })
    try {
      await both(isNew ? undefined : mustBeItself(path, handle, before), mustBeReal(dirname(path)))
      return handle
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  /** The flag sees to it that nothing else is opened, so that nothing has to be asked about it before. */
  async function openFolder(path: string, flags: number): Promise<FileHandle> {
    const handle = await fs.open(path, flags | CAREFUL).catch(async error => {
      await mustNotDangle(path)
      throw error
    })
    try {
      await mustBeReal(path)
      return handle
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  /** What was opened is what stands there: asked of the open file, since the name may have changed hands meanwhile. */
  async function mustBeItself(path: string, handle: FileHandle, before: Stats | null): Promise<void> {
    const opened = await handle.stat()
    plain(path, opened)
    if (constants.O_NOFOLLOW) return
    const after = await fs.lstat(path)
    plain(path, after)
    if (![before, after].some(stat => stat?.ino === opened.ino && stat.dev === opened.dev))
      throw new NotAFile(path, 'a link')
  }

  return {
    open: (path, flags, mode) => (isBelow(path) ? open(path, flags, mode) : fs.open(path, flags, mode)),
    async readFile(path) {
      if (!isBelow(path)) return fs.readFile(path)
      const handle = await open(path, 'r')
      try {
        return await handle.readFile()
      } finally {
        await handle.close()
      }
    },
    async rename(from, to) {
      const inPlace = dirname(to) === dirname(from)
      // What was made here under a random name is nowhere else, and its renaming must follow the last look at once.
      if (!(inPlace && from.endsWith(TEMPORARY))) {
        await mustBeReal(dirname(from))
        if (!inPlace) await mustBeReal(dirname(to))
      }
      await fs.rename(from, to)
    },
    async link(from, to) {
      await mustBeReal(dirname(from))
      if (dirname(to) !== dirname(from)) await mustBeReal(dirname(to))
      await fs.link(from, to)
    },
    async unlink(path) {
      await mustBeReal(dirname(path))
      await fs.unlink(path)
    },
    async mkdir(path, options) {
      if (isBelow(path)) {
        if (keepsRoot) await fs.stat(root)
        await mustBeginReal(path)
      }
      const made = await fs.mkdir(path, options)
      await mustBeReal(path)
      return made
    },
    async rmdir(path) {
      await mustBeReal(dirname(path))
      await fs.rmdir(path)
    },
    async readdir(path) {
      await mustBeReal(path)
      const names = await fs.readdir(path)
      await mustBeReal(path)
      return names
    },
    stat: path => (isBelow(path) ? look(path) : fs.stat(path)),
    lstat: path => fs.lstat(path),
    async realpath(path) {
      if (!isBelow(path)) return fs.realpath(path)
      await look(path)
      return path
    },
  }
}

/** Asks two things at once; both have ended when this throws, what the first threw before what the second did. */
async function both<A, B>(one: A | Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const [first, second] = await Promise.allSettled([one, other])
  if (first.status === 'rejected') throw first.reason
  if (second.status === 'rejected') throw second.reason
  return [first.value, second.value]
}

function carefully(flags: string | number): string | number {
  return typeof flags === 'number' ? flags | CAREFUL : (FLAGS.get(flags) ?? flags)
}

function plain(path: string, stat: Stats | null): void {
  const oddity = stat && oddityOf(stat)
  if (oddity) throw new NotAFile(path, oddity)
}

/** Links that lead round in a circle lead nowhere: what is there is looked at part by part. */
function inACircle(error: unknown): null {
  if (errnoOf(error) === 'ELOOP') return null
  throw error
}

function absent(error: unknown): null {
  if (errnoOf(error) === 'ENOENT') return null
  throw error
}
