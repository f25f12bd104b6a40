import { basename, dirname, join } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import { errnoOf, type System } from '../files/system'
import { makeFolder, namesIn, syncFolder } from '../files/write-durably'
import { readProjectFile } from './project-folder'

/** A project that was moved to the trash. */
export interface TrashedProject {
  readonly id: string
  readonly name: string
  readonly folder: string
}

const trashOf = (userData: string) => join(userData, 'trash')

/**
 * Moves a project's folder to the trash in the user's data folder, where the system gives no trash of its own. Throws
 * `not-available` where the folder is on another disk, and `not-writable` where the system refuses.
 */
export async function trashProject(system: System, userData: string, folder: string): Promise<void> {
  const place = join(trashOf(userData), system.randomId())
  await makeFolder(system, place)
  await move(system, folder, join(place, basename(folder))).catch(async error => {
    await system.fs.rmdir(place).catch(() => undefined)
    throw error
  })
}

/** The projects in the trash. */
export async function trashedProjects(system: System, userData: string): Promise<TrashedProject[]> {
  const found: TrashedProject[] = []
  for (const place of await namesIn(system, trashOf(userData))) {
    for (const name of await namesIn(system, join(trashOf(userData), place))) {
      const folder = join(trashOf(userData), place, name)
      const file = await readProjectFile(system, folder).catch(() => null)
      if (file) found.push({ id: file.id, name: file.name, folder })
    }
  }
  return found
}

/** Takes a project out of the trash, into the folder of projects; answers where it is now. Throws `not-found`. */
export async function untrashProject(system: System, userData: string, id: string): Promise<string> {
  const found = (await trashedProjects(system, userData)).find(project => project.id === id)
  if (!found) throw new CallError('not-found', 'This project is not in the trash any more.')
  const place = join(userData, 'projects')
  await makeFolder(system, place)
  const taken = (await namesIn(system, place)).includes(basename(found.folder))
  const to = join(
    place,
    taken ? `${system.randomId().slice(0, 6)}-${basename(found.folder)}` : basename(found.folder),
  )
  await move(system, found.folder, to)
  await system.fs.rmdir(dirname(found.folder)).catch(() => undefined)
  return to
}

async function move(system: System, from: string, to: string): Promise<void> {
  try {
    await system.fs.rename(from, to)
  } catch (error) {
    const code = errnoOf(error)
    if (code === 'EXDEV')
      throw new CallError(
        'not-available',
        `${from} is on another disk than the trash; remove the folder itself.`,
      )
    throw new CallError('not-writable', `${from} cannot be moved: ${code ?? String(error)}`, { cause: error })
  }
  await syncFolder(system, dirname(to))
  await syncFolder(system, dirname(from))
}
