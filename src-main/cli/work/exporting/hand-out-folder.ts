import { dirname, join, sep } from 'node:path'
import { unzipSync } from 'fflate/browser'
import { CallError } from '../../../../src-core/contract/errors'
import { handOutFile } from '../../../storage/files/hand-out-file'
import { errnoOf, type System, TEMPORARY } from '../../../storage/files/system'

/** What the umask takes from, as for any program that makes a folder. */
const OPEN_TO_ALL = 0o777

/**
 * Unpacks a zip archive that this program made into a folder that is new or empty: all of its files, or none. The one folder
 * that everything in it stands in becomes this one. Throws `already-there` where the folder holds something, and `not-written`.
 */
export async function handOutFolder(
  system: System,
  folder: string,
  zip: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const { fs } = system
  const there = await fs.readdir(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return null
    throw new CallError('not-written', `${folder} is no folder that can be written to.`, { cause: error })
  })
  if (there !== null && there.length > 0)
    throw new CallError('already-there', `${folder} is not empty; choose a new folder or an empty one.`)
  const part = `${folder}.${system.randomId()}${TEMPORARY}`
  const folders = new Set<string>()
  const files: string[] = []
  const makeFolder = async (path: string) => {
    if (folders.has(path)) return
    folders.add(path)
    await fs.mkdir(path, { recursive: true, mode: OPEN_TO_ALL })
  }
  try {
    // Made with its parents otherwise, wherever a slip of the pen leads.
    await fs.stat(dirname(folder))
    await makeFolder(part)
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      if (signal.aborted) throw new CallError('cancelled', 'The export was stopped.')
      const path = join(part, ...name.split('/').slice(1))
      // The names were made here, and are looked at all the same before they become paths.
      if (!path.startsWith(`${part}${sep}`))
        throw new CallError('not-written', `${name} is no name of a file.`)
      await makeFolder(dirname(path))
      files.push(path)
      await handOutFile(system, path, bytes)
    }
    if (there !== null) await fs.rmdir(folder)
    await fs.rename(part, folder)
  } catch (error) {
    for (const path of files) await fs.unlink(path).catch(() => undefined)
    // The folders within it first.
    for (const path of [...folders].reverse()) await fs.rmdir(path).catch(() => undefined)
    if (error instanceof CallError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new CallError('not-written', `${folder} was not written: ${why}`, { cause: error })
  }
}
