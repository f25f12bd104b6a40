import { basename, join } from 'node:path'
import { append } from '../../src-core/basics/append'
import type { System } from '../storage/files/system'

/** The files a user means by naming a file or a folder: itself, or everything below it that is not hidden. */
export async function findPaperFiles(system: System, path: string): Promise<string[]> {
  const stat = await system.fs.stat(path).catch(() => null)
  // What is not there is left to the one who reads it, who says so.
  if (!stat?.isDirectory()) return [path]
  const names = (await system.fs.readdir(path)).filter(name => !name.startsWith('.')).sort()
  const found: string[] = []
  for (const name of names) {
    const inside = join(path, basename(name))
    const entry = await system.fs.stat(inside).catch(() => null)
    if (entry?.isDirectory()) append(found, await findPaperFiles(system, inside))
    else if (entry?.isFile()) found.push(inside)
  }
  return found
}
