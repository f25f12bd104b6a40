import { basename, resolve } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import { errnoOf, type System } from '../../storage/files/system'
import { whyNotWritten } from '../../storage/files/why-not-written'
import { createProjectFolder } from '../../storage/project/project-folder'
import type { CliContext } from './context'
import { projectName } from './project-name'

/** Makes an empty project. Throws `already-there` where something is in the folder, `not-written` where it cannot be made. */
export async function makeProject(
  { system, folder, print }: CliContext,
  target: string,
  { name }: { readonly name?: string },
): Promise<void> {
  if (target.trim() === '') throw new CallError('bad-input', 'Say in which folder the project is to be.')
  const path = resolve(folder, target)
  const called = projectName(name ?? basename(path, '.kanttekening'))
  try {
    if (!(await isFree(system, path)))
      throw new CallError('already-there', `${target} is not empty; choose a folder that is not there yet.`)
    await createProjectFolder(system, path, called)
  } catch (error) {
    if (error instanceof CallError) throw error
    const reason = inTheWay(error) ?? whyNotWritten(error) ?? String(error)
    throw new CallError('not-written', `${target} cannot be made: ${reason}.`, { cause: error })
  }
  await print(`${called}: ${target}\n`)
}

function inTheWay(error: unknown): string | null {
  const isInTheWay = ['ENOTDIR', 'EEXIST'].includes(errnoOf(error) ?? '')
  return isInTheWay ? 'a file stands in its place, or in that of a folder above it' : null
}

/** Whether nothing is at a path, or an empty folder. */
async function isFree(system: System, path: string): Promise<boolean> {
  try {
    return (await system.fs.readdir(path)).length === 0
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return true
    throw error
  }
}
