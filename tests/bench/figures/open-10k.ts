import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectPaths } from '../../../src-main/storage/project/project-folder'
import { type Figure, medianTime } from '../figure'
import { addOneByOne, analystId, makeBenchProject, openBenchProject } from '../kept-project'

const ANALYSTS = 5
const ANNOTATIONS = 10_000
/** How many operations the own log holds: undo reaches back as far. */
const OPERATIONS = 10_000

/** How long a project with the work of five analysts takes to open. */
export const open10k: Figure = {
  name: 'open-10k',
  unit: 'ms',
  measures:
    'Opening a project with 10,000 annotations by five analysts and 10,000 own operations to undo, until all of them can be shown.',
  against: 'Reading the same annotation files and the own log, and parsing all of it as JSON.',
  async measure() {
    const folder = await makeBenchProject()
    for (let index = 0; index < ANALYSTS; index += 1) {
      const session = await openBenchProject(folder, index)
      const own = ANNOTATIONS / ANALYSTS
      await addOneByOne(session, own, index === 0 ? OPERATIONS : own)
      await session.close()
    }
    const value = await medianTime(
      {
        async run() {
          const session = await openBenchProject(folder)
          if (session.visible.live().length !== ANNOTATIONS) throw new Error('Annotations are missing.')
          if (session.records.log.operations.length !== OPERATIONS) throw new Error('Operations are missing.')
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
  const log = await readFile(projectPaths(folder).analyst(analystId(0)).log, 'utf8')
  for (const line of log.split('\n')) for (const part of partsOf(line)) JSON.parse(part)
}

/** The head and the changes of a line of the log; none of the empty one at its end. */
function partsOf(line: string): string[] {
  return line === '' ? [] : line.slice(line.indexOf(' ') + 1).split('\t')
}
