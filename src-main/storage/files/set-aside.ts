import { basename, dirname, join } from 'node:path'
import { renamePatiently } from './rename-patiently'
import type { System } from './system'
import { makeFolder, syncFolder } from './write-durably'

/** Where conflict copies of one's own files are kept once they are merged. */
const ASIDE = 'conflicts'

/** Moves a file that has been merged out of the way, kept whole; answers where to. */
export async function moveAside(system: System, path: string): Promise<string> {
  const folder = join(dirname(path), ASIDE)
  await makeFolder(system, folder)
  const kept = join(folder, `${system.randomId()} ${basename(path)}`)
  await renamePatiently(system, path, kept)
  await syncFolder(system, folder)
  return kept
}

/** Moves what is no file out of the place of one, as it is and without following it. */
export async function putOddityAside(system: System, path: string): Promise<void> {
  await renamePatiently(system, path, `${path}.corrupt-${system.randomId()}`)
  await syncFolder(system, dirname(path))
}
