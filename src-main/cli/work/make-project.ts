import { basename, resolve } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import { errnoOf, type System } from '../../storage/files/system'
import { createProjectFolder } from '../../storage/project/project-folder'
import type { CliContext } from './context'
import { projectName } from './project-name'

/** Makes an empty project. Throws `already-there` where something is in the folder, `not-written` where it cannot be made. */
export async function makeProject(
  { system, folder, print }: CliContext,
  target: string,
  { name }: { readonly name?: string },
): Promise<void> {
  const path = resolve(folder, target)
  const called = projectName(name ?? basename(path, '.kanttekening'))
  try {
    if (!(await isFree(system, path)))
      throw new CallError('already-there', `${target} is not empty; choose a folder that is not there yet.`)
    await createProjectFolder(system, path, called)
  } catch (error) {
    if (error instanceof CallError) throw error
    const reason = REASONS.get(errnoOf(error) ?? '') ?? String(error)
    throw new CallError('not-written', `${target} cannot be made: ${reason}.`, { cause: error })
  }
  await print(`${called}: ${target}\n`)
}

const REASONS = new Map([
  ['ENOTDIR', 'a file stands in its place, or in that of a folder above it'],
  ['EEXIST', 'a file stands in its place, or in that of a folder above it'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'the disk is full'],
])

/** Whether nothing is at a path, or an empty folder. */
async function isFree(system: System, path: string): Promise<boolean> {
  try {
    return (await system.fs.readdir(path)).length === 0
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return true
    throw error
  }
}
