import { dirname, join } from 'node:path'
import pMap from 'p-map'
import { listFiles } from '../files/list-files'
import type { System } from '../files/system'
import { makeFolder, writeDurably } from '../files/write-durably'
import { createProjectFolder, projectPaths } from './project-folder'

/** Files that are copied side by side. */
const AT_ONCE = 8

/**
 * Copies a project with everybody's work and history into a new folder, under an id and a name of its own, durably. The
 * folder is a project only once all of it is there; links and the like are left behind. Throws the system's error.
 */
export async function copyProject(system: System, from: string, to: string, name: string): Promise<void> {
  const { project } = projectPaths('')
  const files = (await listFiles(system, from)).filter(path => path !== project)
  await pMap(
    files,
    async path => {
      const bytes = await system.fs.readFile(join(from, path))
      await makeFolder(system, dirname(join(to, path)))
      await writeDurably(system, join(to, path), bytes)
    },
    { concurrency: AT_ONCE },
  )
  await createProjectFolder(system, to, name)
}
