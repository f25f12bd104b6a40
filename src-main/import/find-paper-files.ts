import { basename, join } from 'node:path'
import { append } from '../../src-core/basics/append'
import type { System } from '../storage/files/system'

/**
 * The files a user means by naming a file or a folder: itself, or everything below it that is not hidden. A folder is looked
 * through once, however many links lead to it: two that lead back would otherwise be followed into each other without an end.
 */
export async function findPaperFiles(
  system: System,
  path: string,
  seen: Set<string> = new Set(),
): Promise<string[]> {
  const stat = await system.fs.stat(path).catch(() => null)
  // What is not there is left to the one who reads it, who says so.
  if (!stat?.isDirectory()) return [path]
  const real = await system.fs.realpath(path)
  if (seen.has(real)) return []
  seen.add(real)
  const names = (await system.fs.readdir(path)).filter(name => !name.startsWith('.')).sort()
  const found: string[] = []
  for (const name of names) {
    const inside = join(path, basename(name))
    const entry = await system.fs.stat(inside).catch(() => null)
    if (entry?.isDirectory()) append(found, await findPaperFiles(system, inside, seen))
    else if (entry?.isFile()) found.push(inside)
  }
  return found
}
