import { watch } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ProjectFollower } from '../../../src-main/services/session/follow-project'
import { ProjectSession } from '../../../src-main/services/session/project-session'
import { realSystem } from '../../../src-main/storage/files/system'
import { projectPaths } from '../../../src-main/storage/project/project-folder'
import { type Figure, median, percentile95 } from '../figure'
import { addOneByOne, analystId, editOne, makeBenchProject, openBenchProject, PAPER } from '../kept-project'

const ANNOTATIONS = 100
const RUNS = 25

/** How soon a colleague's work is seen. */
export const seeColleague: Figure = {
  name: 'see-colleague',
  unit: 'ms',
  measures:
    'From a colleague’s acknowledged edit, among 100 annotations, to this app telling its window of it, on one folder.',
  against: 'Being told by the system that a file of the same bytes was renamed in, and reading it.',
  async measure() {
    const folder = await makeBenchProject()
    const colleague = await openBenchProject(folder, 1)
    await addOneByOne(colleague, ANNOTATIONS)
    const [first] = colleague.records.annotations.keys()
    let seen: () => void = () => undefined
    const own = await ProjectSession.open(realSystem, folder, { id: analystId(0), name: 'Own' }, event => {
      if (event.type === 'annotations-changed') seen()
    })
    const follower = new ProjectFollower(own)
    follower.start()
    await follower.look()
    // Watching a folder keeps no process alive, and here there is nothing else to wait for.
    const alive = setInterval(() => undefined, 60_000)
    const times: number[] = []
    for (let at = -3; at < RUNS; at += 1) {
      const isSeen = new Promise<void>(done => {
        seen = done
      })
      await editOne(colleague, first ?? '')
      const acknowledged = performance.now()
      await isSeen
      if (at >= 0) times.push(performance.now() - acknowledged)
    }
    clearInterval(alive)
    await follower.stop()
    await Promise.all([own.close(), colleague.close()])
    const { annotations } = projectPaths(folder).analyst(analystId(1))
    const baseline = await plainTime(dirname(folder), join(annotations, `${PAPER.id}.json`))
    return { value: median(times), p95: percentile95(times), baseline }
  },
}

/** The median time in ms from a rename to having read the file that the system told of. */
async function plainTime(folder: string, source: string): Promise<number> {
  const bytes = await readFile(source)
  const [temporary, target] = [join(folder, 'plain.tmp'), join(folder, 'plain.json')]
  const times: number[] = []
  for (let at = 0; at < RUNS; at += 1) {
    await writeFile(temporary, bytes)
    const watcher = watch(folder)
    const told = new Promise<void>(done => watcher.once('change', () => done()))
    const start = performance.now()
    await rename(temporary, target)
    await told
    await readFile(target)
    times.push(performance.now() - start)
    watcher.close()
  }
  return median(times)
}
