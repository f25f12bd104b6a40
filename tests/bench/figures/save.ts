import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { append } from '../../../src-core/basics/append'
import { projectPaths } from '../../../src-main/storage/project/project-folder'
import { type Figure, median, percentile95, timesOf } from '../figure'
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
    against:
      'The bytes of the annotation file written durably and nothing more: written, synced, renamed, the folder synced.',
    async measure() {
      const folder = await makeBenchProject()
      const session = await openBenchProject(folder)
      const [first] = await addAnnotations(session, count)
      if (!first) throw new Error('No annotation was made.')
      await editOne(session, first.id)
      const path = join(projectPaths(folder).analyst(analystId(0)).annotations, `${PAPER.id}.json`)
      const bytes = await readFile(path)
      const times: number[] = []
      const plain: number[] = []
      // By turns: whatever else the machine does meanwhile slows both alike.
      for (let run = 0; run < RUNS; run += 1) {
        append(times, await timesOf({ run: () => editOne(session, first.id) }, 1, 0))
        append(plain, await timesOf({ run: () => writeOnly(path, bytes) }, 1, 0))
      }
      await session.close()
      return { value: median(times), baseline: median(plain), p95: percentile95(times) }
    },
  }
}

async function writeOnly(path: string, bytes: Buffer): Promise<void> {
  const temporary = join(dirname(path), 'plain.tmp')
  const handle = await open(temporary, 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(temporary, `${path}.plain`)
  // Without this the rename, and so the whole write, may be gone after a power cut.
  const folder = await open(dirname(path), 'r')
  await folder.sync()
  await folder.close()
}
