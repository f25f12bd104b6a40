import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectPaths } from '../../../src-main/storage/project/project-folder'
import { type Figure, median, medianTime, percentile95, timesOf } from '../figure'
import {
  addAnnotations,
  analystId,
  editOne,
  makeBenchProject,
  openBenchProject,
  PAPER,
} from '../kept-project'

const RUNS = 100

/** How long an acknowledged edit takes in a paper with 1,000 annotations. */
export const save1k: Figure = saveFigure('save-1k', 1_000)
/** The same with 10,000. */
export const save10k: Figure = saveFigure('save-10k', 10_000)

function saveFigure(name: string, count: number): Figure {
  return {
    name,
    unit: 'ms',
    measures: `One edit in a paper with ${count} annotations, until it is acknowledged as durable (median and p95).`,
    against: 'A plain write, fsync and rename of the bytes of the annotation file.',
    async measure() {
      const folder = await makeBenchProject()
      const session = await openBenchProject(folder)
      const [first] = await addAnnotations(session, count)
      if (!first) throw new Error('No annotation was made.')
      const times = await timesOf({ run: () => editOne(session, first.id) }, RUNS, 5)
      await session.close()
      const path = join(projectPaths(folder).analyst(analystId(0)).annotations, `${PAPER.id}.json`)
      const bytes = await readFile(path)
      const baseline = await medianTime({ run: () => writePlainly(path, bytes) }, RUNS, 5)
      return { value: median(times), baseline, p95: percentile95(times) }
    },
  }
}

async function writePlainly(path: string, bytes: Buffer): Promise<void> {
  const temporary = join(dirname(path), 'plain.tmp')
  const handle = await open(temporary, 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(temporary, `${path}.plain`)
}
