import { type Figure, medianTimes } from '../figure'
import { makeBenchProject, openBenchProject } from '../kept-project'
import { manyPapers, openMany } from '../many-papers'

export const openProject1k: Figure = {
  name: 'open-project-1k',
  unit: 'ms',
  measures: 'opening a project of 1,000 papers of 50 MB up to its list',
  against: 'opening a project of one paper',
  async measure() {
    await manyPapers()
    const small = await makeBenchProject()
    const open = async (how: () => ReturnType<typeof openMany>) => {
      const session = await how()
      session.state()
      await session.close()
    }
    return medianTimes({ run: () => open(openMany) }, { run: () => open(() => openBenchProject(small)) }, 3)
  },
}
