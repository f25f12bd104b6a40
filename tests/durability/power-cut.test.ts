import { describe, expect, it } from 'vitest'
import { deleteDocuments } from '../../src-main/services/session/change-documents'
import type { ProjectSession } from '../../src-main/services/session/project-session'
import type { System } from '../../src-main/storage/files/system'
import { writeDurably } from '../../src-main/storage/files/write-durably'
import { shareOf } from '../fixtures/thorough'
import { CrashFs } from './support/crash-fs'
import { bootMachine, crashEverywhere, describePoint } from './support/crash-machine'
import {
  addPaper,
  addTheme,
  edit,
  highlight,
  JOOST,
  makeProject,
  openSession,
  PAPER,
} from './support/project'

const FOLDER = '/home/proef.kanttekening'

/** What a user knows at some moment: what was acknowledged, and what was asked for and not answered yet. */
interface Knowledge {
  readonly acknowledged: string
  readonly asked: string | null
}

/** Does things one after another and remembers, as a user would, what was acknowledged. */
class User {
  private acknowledged: string
  private busy = false

  constructor(private readonly session: ProjectSession) {
    this.acknowledged = show(session)
  }

  async does(change: () => Promise<unknown>): Promise<void> {
    this.busy = true
    await change()
    this.acknowledged = show(this.session)
    this.busy = false
  }

  knows = (): Knowledge => ({
    acknowledged: this.acknowledged,
    asked: this.busy ? show(this.session) : null,
  })
}

/** Everything a user could see of a project, as one comparable text. */
function show(session: ProjectSession): string {
  const { records } = session
  const annotations = [...records.annotations.values()].map(({ id, themes, deleted = false }) => ({
    id,
    themes,
    deleted,
  }))
  const themes = [...records.themes.values()].map(({ id, name, deleted = false }) => ({ id, name, deleted }))
  const documents = [...records.documents.values()].map(({ id, deleted = false }) => ({ id, deleted }))
  const sort = <T extends { id: string }>(list: T[]) => list.sort((a, b) => a.id.localeCompare(b.id))
  const undo = records.log.operations.map(({ seq, label }) => `${seq} ${label.key}`)
  return JSON.stringify([sort(annotations), sort(themes), sort(documents), undo, session.history()])
}

async function prepared(): Promise<CrashFs> {
  const disk = new CrashFs()
  const system = bootMachine(disk)
  await makeProject(system, FOLDER)
  const session = await openSession(FOLDER, system)
  await highlight(session, 0)
  await addTheme(session, 'SWIFT')
  await session.close()
  return disk
}

async function expectRecovery(
  disk: CrashFs,
  scenario: (user: User, session: ProjectSession) => Promise<void>,
): Promise<number> {
  let user: User | null = null
  const opened = bootMachine(disk)
  const first = await openSession(FOLDER, opened)
  const start = show(first)
  await first.close()
  const points = await crashEverywhere(
    disk,
    async system => {
      const session = await openSession(FOLDER, system)
      user = new User(session)
      await scenario(user, session)
      await session.close()
    },
    () => user?.knows() ?? { acknowledged: start, asked: null },
  )
  for (const point of shareOf(points, 5)) {
    const session = await openSession(FOLDER, bootMachine(point.disk))
    const { acknowledged, asked } = point.known
    expect([acknowledged, ...(asked === null ? [] : [asked])], describePoint(point)).toContain(show(session))
    expect(session.state(), describePoint(point)).toMatchObject({ problems: [], readOnly: null })
    expect(session.document(PAPER.id).text).toBe(PAPER.text)
    await session.close()
  }
  return points.length
}

describe('after a power cut at any moment', () => {
  it('a file is the old one or the new one', async () => {
    const disk = new CrashFs()
    await writeDurably(bootMachine(disk), '/file', 'the old content')
    let acknowledged = false
    const points = await crashEverywhere(
      disk,
      async system => {
        await writeDurably(system, '/file', 'the new content, which is longer')
        acknowledged = true
      },
      () => acknowledged,
    )
    for (const point of points) {
      const content = (await point.disk.fs.readFile('/file')).toString('utf8')
      const allowed = ['the new content, which is longer', ...(point.known ? [] : ['the old content'])]
      expect(allowed, describePoint(point)).toContain(content)
    }
    expect(points.some(({ known }) => known)).toBe(true)
  })

  it('a project holds what was acknowledged, and of the change under way all or nothing', async () => {
    const points = await expectRecovery(await prepared(), async (user, session) => {
      await user.does(() => highlight(session, 30))
      await user.does(() => addTheme(session, 'Sancties'))
      const theme = [...session.records.themes.values()].find(({ name }) => name === 'Sancties')
      await user.does(() => tagEverything(session, theme?.id ?? ''))
      await user.does(() => session.undo())
      await user.does(() => session.undo())
      await user.does(() => session.redo())
    })
    expect(points).toBeGreaterThan(500)
  })

  it('an import is whole or absent, and so is a deletion', async () => {
    await expectRecovery(await prepared(), async (user, session) => {
      const paper = { ...PAPER, id: 'doc_00000000000000ee' }
      await user.does(() => addPaper(session, paper, Buffer.from('source')))
      expect(session.document(paper.id)).toEqual(paper)
      await user.does(() => deleteDocuments(session, [paper.id]))
    })
  })

  it('changes made at once are kept from the first on', async () => {
    const disk = await prepared()
    const acknowledged = new Set<number>()
    const points = await crashEverywhere(
      disk,
      async system => {
        const session = await openSession(FOLDER, system)
        await Promise.all(
          Array.from({ length: 8 }, async (_, index) => {
            await highlight(session, index * 20 + 1)
            acknowledged.add(index * 20 + 1)
          }),
        )
        await session.close()
      },
      () => [...acknowledged],
    )
    for (const point of shareOf(points, 5)) {
      const session = await openSession(FOLDER, bootMachine(point.disk))
      const starts = [...session.records.annotations.values()].map(({ start }) => start)
      expect(starts, describePoint(point)).toEqual(expect.arrayContaining(point.known))
      expect(session.records.log.operations.map(({ seq }) => seq)).toEqual(
        session.records.log.operations.map((_, index) => index + 1),
      )
      await session.close()
    }
  })

  it('a new project is there or not, and the first change by a new analyst is kept', async () => {
    const disk = await prepared()
    let acknowledged = false
    const points = await crashEverywhere(
      disk,
      async system => {
        const session = await openSession(FOLDER, system, JOOST)
        await highlight(session, 50)
        acknowledged = true
        await session.close()
      },
      () => acknowledged,
    )
    for (const point of shareOf(points, 5)) {
      const session = await openSession(FOLDER, bootMachine(point.disk), JOOST)
      const own = [...session.records.annotations.values()].filter(({ author }) => author === JOOST.id)
      if (point.known) expect(own, describePoint(point)).toHaveLength(1)
      expect(session.records.annotations.size).toBeGreaterThan(0)
      await session.close()
    }
  })

  it('a power cut while recovering from a power cut changes nothing', async () => {
    const disk = await prepared()
    const points = await crashEverywhere(disk, tagAll, () => null)
    const some = shareOf(
      points.filter((_, index) => index % 37 === 0),
      2,
    )
    for (const point of some) {
      const first = await openSession(FOLDER, bootMachine(point.disk.crash({ names: 'all', data: 'all' })))
      const expected = show(first)
      await first.close()
      const recovery = await crashEverywhere(
        point.disk,
        async system => (await openSession(FOLDER, system)).close(),
        () => null,
      )
      for (const second of recovery.filter((_, index) => index % 5 === 0)) {
        const session = await openSession(FOLDER, bootMachine(second.disk))
        expect(show(session), `${describePoint(point)}, then ${describePoint(second)}`).toBe(expected)
        await session.close()
      }
    }
  })
})

async function tagAll(system: System): Promise<void> {
  const session = await openSession(FOLDER, system)
  await tagEverything(session, [...session.records.themes.keys()][0] ?? '')
  await session.close()
}

/** One change over two files: every annotation gets a theme, and the theme another name. */
function tagEverything(session: ProjectSession, id: string): Promise<void> {
  const theme = session.records.themes.get(id)
  if (!theme) throw new Error('There is no such theme.')
  return session.commit({ key: 'annotation-tag', count: 2, name: theme.name }, [
    ...[...session.records.annotations.values()].map(annotation =>
      edit('annotation', annotation, { themes: [id] }),
    ),
    edit('theme', theme, { name: `${theme.name}!` }),
  ])
}
