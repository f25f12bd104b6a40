import { join } from 'node:path'
import { append } from '../../../src-core/basics/append'
import { type System, TEMPORARY } from './system'
import { namesIn } from './write-durably'

/** How many folders deep a project's files are, at most; a link that leads round in a circle ends there. */
const DEEPEST = 4

/** Every file of a project that is someone's work, as paths with `/`: no locks, and nothing that was not finished. */
export async function listFiles(system: System, folder: string, below = ''): Promise<string[]> {
  const files: string[] = []
  for (const name of await namesIn(system, join(folder, ...below.split('/')))) {
    if (name.endsWith(TEMPORARY) || name === 'lock.json') continue
    const path = below ? `${below}/${name}` : name
    const stat = await system.fs.stat(join(folder, ...path.split('/'))).catch(() => null)
    if (stat?.isDirectory() && path.split('/').length < DEEPEST)
      append(files, await listFiles(system, folder, path))
    else if (stat?.isFile()) files.push(path)
  }
  return files
}
