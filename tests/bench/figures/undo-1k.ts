import { type Figure, medianTime } from '../figure'
import { addAnnotations, makeBenchProject, openBenchProject, tagAll } from '../kept-project'

/** How long taking back a change of 1,000 annotations takes. */
export const undo1k: Figure = {
  name: 'undo-1k',
  unit: 'ms',
  measures: 'Undoing a theme given to 1,000 annotations, until that is acknowledged as durable.',
  against: 'Giving them the theme, until that is.',
  async measure() {
    const session = await openBenchProject(await makeBenchProject())
    await addAnnotations(session, 1_000)
    const tag = () =>
      session.commit(
        { key: 'annotation-tag', count: 1_000, name: '' },
        tagAll(session, `thm_${session.system.randomId()}`),
      )
    const value = await medianTime({ before: tag, run: () => session.undo() }, 9)
    const baseline = await medianTime({ run: tag, after: async () => void (await session.undo()) }, 9)
    await session.close()
    return { value, baseline }
  },
}
