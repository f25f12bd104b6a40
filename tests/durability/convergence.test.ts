import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Analyst } from '../../src-core/contract/state'
import { recordText } from '../../src-core/query/union-view'
import { annotationCalls } from '../../src-main/services/calls/annotation-calls'
import { ProjectFollower } from '../../src-main/services/session/follow-project'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem } from '../../src-main/storage/files/system'
import { PATIENCE } from '../../src-main/storage/records/colleague-files'
import { makeNote } from '../unit/src-core/builders'
import { highlight, makeProject, makeTemporaryFolder } from './support/project'

const ANALYSTS: readonly Analyst[] = ['a', 'b', 'c'].map(letter => ({
  id: `ana_${letter.repeat(16)}`,
  name: letter,
}))

/** One machine: a copy of the project folder with one analyst's app on it. */
interface Machine {
  readonly folder: string
  readonly analyst: Analyst
  readonly session: ProjectSession
  look(): Promise<void>
}

async function startMachines(): Promise<Machine[]> {
  const original = await makeProject()
  return Promise.all(
    ANALYSTS.map(async analyst => {
      const folder = join(makeTemporaryFolder(), 'kopie.kanttekening')
      await cp(original, folder, { recursive: true })
      // Files that stay broken are given up on at once, so that no run has to wait.
      const system = { ...realSystem, now: () => new Date(Date.now() + 2 * PATIENCE) }
      const session = await ProjectSession.open(system, folder, analyst, () => undefined)
      const follower = new ProjectFollower(session)
      return { folder, analyst, session, look: () => follower.look() }
    }),
  )
}

type Delivery = 'whole' | 'half' | 'as conflict copy'

/** Carries one analyst's record files from their own machine to another. */
async function deliver(from: Machine, to: Machine, how: Delivery, only: number | null): Promise<void> {
  const own = join('analysts', from.analyst.id)
  const names = (await readdir(join(from.folder, own), { recursive: true })).filter(
    name => name.endsWith('.json') && !/lock|conflicts/.test(name),
  )
  const chosen = only === null ? names : names.slice(only % names.length, (only % names.length) + 1)
  for (const name of chosen) {
    const bytes = await readFile(join(from.folder, own, name))
    const isCopy = how === 'as conflict copy' && !name.includes('profile')
    const target = join(to.folder, own, isCopy ? name.replace('.json', ' (1).json') : name)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, how === 'half' ? bytes.subarray(0, bytes.length / 2) : bytes)
  }
}

const machine = fc.nat({ max: 2 })
const step = fc.oneof(
  fc.record({ do: fc.constant('highlight' as const), on: machine, at: fc.nat({ max: 50 }) }),
  fc.record({
    do: fc.constantFrom('note' as const, 'delete' as const, 'undo' as const),
    on: machine,
    at: fc.nat({ max: 50 }),
  }),
  fc.record({
    do: fc.constant('deliver' as const),
    on: machine,
    to: machine,
    how: fc.constantFrom<Delivery>('whole', 'half', 'as conflict copy'),
    at: fc.nat({ max: 50 }),
  }),
)

async function run(
  machines: readonly Machine[],
  steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
) {
  for (const one of steps) {
    const acting = machines[one.on]
    if (!acting) continue
    const { session } = acting
    const calls = annotationCalls(() => session)
    const live = session.visible.live()
    const target = live[one.at % Math.max(1, live.length)]
    if (one.do === 'highlight') await highlight(session, one.at)
    else if (one.do === 'undo' && session.history().undo) await session.undo()
    else if (one.do === 'note' && target)
      await calls['annotation.update']({ id: target.id, note: makeNote(`${acting.analyst.name} ${one.at}`) })
    else if (one.do === 'delete' && target) await calls['annotation.delete']({ ids: [target.id] })
    else if (one.do === 'deliver') {
      const to = machines[one.to]
      if (!to || to === acting) continue
      await deliver(acting, to, one.how, one.at)
      await to.look()
    }
  }
}

it('every machine shows the same in the end, in whatever order and state files arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async steps => {
      const machines = await startMachines()
      await run(machines, steps)
      for (const from of machines)
        for (const to of machines) if (from !== to) await deliver(from, to, 'whole', null)
      for (const { look } of machines) await look()
      const views = machines.map(({ session }) =>
        recordText([...session.records.annotations.values()].sort((x, y) => (x.id < y.id ? -1 : 1))),
      )
      expect(views[1]).toBe(views[0])
      expect(views[2]).toBe(views[0])
      for (const { session } of machines) {
        expect(session.saving.state.state).toBe('saved')
        await session.close()
      }
    }),
    { numRuns: 25 },
  )
})
