import { constants, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { LARGEST_KEPT_FILE } from '../../../src-core/basics/limits'
import type { FileIdentity } from './file-identity'
import { readPlainFile } from './read-plain-file'
import { renamePatiently } from './rename-patiently'
import { errnoOf, type System, TEMPORARY } from './system'

/** What is written: as text, as bytes, or as bytes in parts that follow one another. */
export type Content = string | Uint8Array | readonly Uint8Array[]

/** The mode of what only its user may read. */
const PRIVATE = 0o600
/** To make its names durable a folder is opened, and nothing that is no folder. */
const FOLDER = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0)

/**
 * Replaces a file so that after a crash it is either the old one or the new one, and returns only when the new one will
 * survive a power cut. Throws the system's error when anything fails: with the old file in place, or, when only its
 * folder could not be made durable, with the new one. What `mayReplace` throws right before the old file goes, this
 * throws, with the old file in place; who gives it looks at what is replaced, and that it is no link. Without it a link to
 * a file stays a link. Answers the identity of the new file.
 * Source: the sequence of Pillai et al., "All File Systems Are Not Created Equal" (OSDI 2014).
 */
export async function writeDurably(
  system: System,
  path: string,
  content: Content,
  mode = PRIVATE,
  mayReplace?: () => Promise<void>,
): Promise<FileIdentity> {
  const target = mayReplace ? path : await targetOf(system, path)
  const temporary = `${target}.${system.randomId()}${TEMPORARY}`
  // Opened meanwhile. That the new file can be renamed there shows that it is still the same folder.
  let folder: Promise<FileHandle | null> = Promise.resolve(null)
  try {
    const handle = await system.fs.open(temporary, 'wx', mode)
    folder = openFolder(system, dirname(target))
    folder.catch(() => undefined)
    const identity = await fill(handle, content).catch(async error => {
      await handle.close()
      throw error
    })
    await Promise.all([handle.close(), mayReplace?.()])
    await renamePatiently(system, temporary, target)
    await (await folder)?.sync()
    return identity
  } catch (error) {
    await removeIfThere(system, temporary)
    throw error
  } finally {
    // Not waited for: nothing hangs on it any more.
    folder.then(handle => handle?.close()).catch(() => undefined)
  }
}

async function targetOf(system: System, path: string): Promise<string> {
  try {
    return await system.fs.realpath(path)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return path
    throw error
  }
}

/**
 * Writes a new file and makes its content durable, its name not yet; the umask takes from `mode`. Answers its identity,
 * which it keeps under another name. Throws where there is a file already.
 */
export async function writeWhole(
  system: System,
  path: string,
  bytes: Uint8Array,
  mode = PRIVATE,
): Promise<FileIdentity> {
  const handle = await system.fs.open(path, 'wx', mode)
  try {
    return await fill(handle, bytes)
  } finally {
    await handle.close()
  }
}

/** Writes a new file and makes its content durable. */
async function fill(handle: FileHandle, content: Content): Promise<FileIdentity> {
  const parts = partsOf(content)
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0)
  const { bytesWritten } = await handle.writev(parts)
  // Where not all was taken at once, writing the rest says why.
  if (bytesWritten < length) await handle.writeFile(Buffer.concat(parts).subarray(bytesWritten))
  await handle.sync()
  const { ino, size, mtimeMs } = await handle.stat()
  if (size !== length) throw new Error(`Only ${size} of ${length} bytes were written.`)
  return { ino, size, mtimeMs }
}

function partsOf(content: Content): readonly Uint8Array[] {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')]
  return content instanceof Uint8Array ? [content] : content
}

/** Makes the names in a folder survive a power cut; Windows has no such call and orders renames itself. */
export async function syncFolder(system: System, folder: string): Promise<void> {
  const handle = await openFolder(system, folder)
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
  }
}

/** A folder whose names can be synced; null on Windows. */
async function openFolder(system: System, folder: string): Promise<FileHandle | null> {
  return process.platform === 'win32' ? null : await system.fs.open(folder, FOLDER)
}

/** Deletes a file that may be gone already; a failure to delete it is not worth failing for. */
export async function removeIfThere(system: System, path: string): Promise<boolean> {
  return system.fs.unlink(path).then(
    () => true,
    () => false,
  )
}

/** Makes a folder and its parents, private to the user, so that they survive a power cut. */
export async function makeFolder(system: System, folder: string): Promise<void> {
  const first = await system.fs.mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  try {
    for (let made = folder; ; made = dirname(made)) {
      await syncFolder(system, dirname(made))
      if (made === first || dirname(made) === made) return
    }
  } catch (error) {
    // A folder that is there counts as durable the next time, so this one must not stay.
    await system.fs.rmdir(folder).catch(() => undefined)
    throw error
  }
}

/** Deletes what interrupted writes left in a folder; a folder that is not there has none. */
export async function sweepTemporaries(system: System, folder: string): Promise<void> {
  for (const name of await namesIn(system, folder)) {
    if (name.endsWith(TEMPORARY)) await removeIfThere(system, join(folder, name))
  }
}

/** The names in a folder, sorted; none where there is no such folder. Throws every other system error. */
export async function namesIn(system: System, folder: string): Promise<string[]> {
  try {
    return (await system.fs.readdir(folder)).sort()
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * A file's bytes, or null where there is no such file. Throws `too-large` for more than `largest` bytes, `NotAFile`, and
 * every other system error.
 */
export async function readIfThere(
  system: System,
  path: string,
  largest = LARGEST_KEPT_FILE,
): Promise<Buffer | null> {
  try {
    return await readPlainFile(system, path, largest)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Keeps bytes that could not be understood beside the file they stood in, under a name of their own. */
export async function keepAside(system: System, path: string, bytes: Uint8Array): Promise<string> {
  const aside = `${path}.corrupt-${system.randomId()}`
  await writeDurably(system, aside, bytes)
  return basename(aside)
}
