import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectPaths } from '../../../src-main/storage/project-folder'
import { type Figure, medianTime } from '../figure'
import { addAnnotations, analystId, makeBenchProject, openBenchProject } from '../kept-project'

const ANALYSTS = 5

/** How long a project with the work of five analysts takes to open. */
export const open10k: Figure = {
  name: 'open-10k',
  unit: 'ms',
  measures: 'Opening a project with 10,000 annotations by five analysts until all of them can be shown.',
  against: 'Reading the same annotation files and parsing them as JSON.',
  async measure() {
    const folder = await makeBenchProject()
    for (let index = 0; index < ANALYSTS; index += 1) {
      const session = await openBenchProject(folder, index)
      await addAnnotations(session, 10_000 / ANALYSTS)
      await session.close()
    }
    const value = await medianTime(
      {
        async run() {
          const session = await openBenchProject(folder)
          if (session.visible.live().length !== 10_000) throw new Error('Annotations are missing.')
          await session.close()
        },
      },
      7,
    )
    const baseline = await medianTime({ run: () => readPlainly(folder) }, 7)
    return { value, baseline }
  },
}

async function readPlainly(folder: string): Promise<void> {
  for (let index = 0; index < ANALYSTS; index += 1) {
    const { annotations } = projectPaths(folder).analyst(analystId(index))
    for (const name of await readdir(annotations)) JSON.parse(await readFile(join(annotations, name), 'utf8'))
  }
}
