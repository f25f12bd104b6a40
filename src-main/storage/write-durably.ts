import { dirname } from 'node:path'
import { errnoOf, type System } from './system'

/** What temporary files end with; one that is left over belongs to a write nobody was told of. */
export const TEMPORARY = '.tmp'

/**
 * Replaces a file so that after a crash it is either the old one or the new one, and returns only when the new one will
 * survive a power cut. Throws the system's error, with the old file in place, when anything fails.
 * Source: the sequence of Pillai et al., "All File Systems Are Not Created Equal" (OSDI 2014).
 */
export async function writeDurably(
  system: System,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const temporary = `${path}.${system.randomId()}${TEMPORARY}`
  try {
    await writeWhole(system, temporary, bytes)
    await system.fs.rename(temporary, path)
  } catch (error) {
    await removeIfThere(system, temporary)
    throw error
  }
  await syncFolder(system, dirname(path))
}

async function writeWhole(system: System, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await system.fs.open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    const { size } = await handle.stat()
    if (size !== bytes.byteLength) throw new Error(`Only ${size} of ${bytes.byteLength} bytes were written.`)
  } finally {
    await handle.close()
  }
}

/** Makes the names in a folder survive a power cut; Windows has no such call and orders renames itself. */
export async function syncFolder(system: System, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await system.fs.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Deletes a file that may be gone already; a failure to delete it is not worth failing for. */
export async function removeIfThere(system: System, path: string): Promise<boolean> {
  return system.fs.unlink(path).then(
    () => true,
    () => false,
  )
}

/** Makes a folder and its parents, private to the user. */
export async function makeFolder(system: System, folder: string): Promise<void> {
  await system.fs.mkdir(folder, { recursive: true, mode: 0o700 })
}

/** Deletes what interrupted writes left in a folder; a folder that is not there has none. */
export async function sweepTemporaries(system: System, folder: string): Promise<void> {
  const names = await system.fs.readdir(folder).catch(() => [])
  for (const name of names) if (name.endsWith(TEMPORARY)) await removeIfThere(system, `${folder}/${name}`)
}

/** A file's bytes, or null where there is no such file. Throws every other system error. */
export async function readIfThere(system: System, path: string): Promise<Buffer | null> {
  try {
    return await system.fs.readFile(path)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}
