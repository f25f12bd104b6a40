import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import type { System } from '../../storage/files/system'

/** The path of a file to write, from the folder that the user is in. Throws `bad-input` where writing it would change the project. */
export async function placeOutside(
  system: System,
  project: string,
  folder: string,
  out: string,
): Promise<string> {
  const path = resolve(folder, out)
  if (await isInside(system, project, path))
    throw new CallError('bad-input', `${out} is inside the project; choose a place outside it.`)
  return path
}

/** Whether writing a file would change a project, wherever links lead. */
async function isInside(system: System, project: string, file: string): Promise<boolean> {
  const parent = await system.fs.realpath(dirname(file)).catch(() => dirname(file))
  const way = relative(await system.fs.realpath(project), parent)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}
