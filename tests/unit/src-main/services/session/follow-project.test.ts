import { mkdir, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppEvent } from '../../../../../src-core/contract/events'
import type { Analyst } from '../../../../../src-core/contract/state'
import type { TeamNews } from '../../../../../src-core/contract/team'
import { writeDocument } from '../../../../../src-main/services/session/change-documents'
import { ProjectFollower } from '../../../../../src-main/services/session/follow-project'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem, type System } from '../../../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../../../src-main/storage/project/document-store'
import { projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { PATIENCE } from '../../../../../src-main/storage/records/colleague-files'
import {
  addTheme,
  highlight,
  JOOST,
  MARIJKE,
  makeProject,
  makeTemporaryFolder,
  PAPER,
} from '../../../../durability/support/project'
import { makeDocument } from '../../../src-core/builders'

const HOUR = 60 * 60 * 1000

/** A session with its follower, whose looks are made by hand, and a clock that a test can move. */
async function follow(folder: string, analyst: Analyst, host: System = realSystem) {
  const events: AppEvent[] = []
  const clock = { ahead: 0 }
  const system = { ...host, now: () => new Date(Date.now() + clock.ahead) }
  const session = await ProjectSession.open(system, folder, analyst, event => void events.push(event))
  const follower = new ProjectFollower(session)
  const told = <T extends AppEvent['type']>(type: T) =>
    events.filter((event): event is Extract<AppEvent, { type: T }> => event.type === type)
  return {
    session,
    events,
    clock,
    look: () => follower.look(),
    changed: () => told('annotations-changed').flatMap(({ records }) => records),
    news: (): TeamNews[] => told('team-news').flatMap(({ news }) => news),
  }
}

const fileOf = (folder: string, analyst: Analyst) =>
  join(projectPaths(folder).analyst(analyst.id).annotations, `${PAPER.id}.json`)

describe('a colleague on the same folder', () => {
  it('is seen, with exactly what changed and by whom', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    await marijke.look()
    const joost = await follow(folder, JOOST)
    const made = await highlight(joost.session, 0)
    await marijke.look()
    expect(marijke.changed()).toEqual([made])
    expect(marijke.news()).toEqual([
      {
        kind: 'changed',
        analyst: JOOST.id,
        what: 'annotation',
        count: 1,
        place: { documentId: PAPER.id, annotation: made.id },
      },
      { kind: 'joined', analyst: JOOST.id },
    ])
    expect(marijke.session.state().analysts.map(({ name }) => name)).toEqual(['Joost', 'Marijke'])
    await addTheme(joost.session, 'nooit')
    marijke.events.length = 0
    await marijke.look()
    await marijke.look()
    expect(marijke.changed()).toEqual([])
  })

  it('is not written to', async () => {
    const folder = await makeProject()
    const joost = await follow(folder, JOOST)
    await highlight(joost.session, 0)
    const before = await stat(fileOf(folder, JOOST))
    const marijke = await follow(folder, MARIJKE)
    await highlight(marijke.session, 10)
    await marijke.look()
    const after = await stat(fileOf(folder, JOOST))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  it('adds a document', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    const added = makeDocument('Een nieuw stuk.', { id: 'doc_1111111111111111' })
    await createDocumentStore(realSystem, projectPaths(folder)).write(added, Buffer.from('x'))
    await marijke.look()
    expect(marijke.session.state().documents.map(({ id }) => id)).toContain(added.id)
    expect(marijke.news()).toContainEqual({ kind: 'document', title: 'Verslag' })
  })

  it('is not what is just being added here', async () => {
    const folder = await makeProject()
    const paper = makeDocument('Een ander stuk.', { id: 'doc_00000000000000aa' })
    const looks: Promise<void>[] = []
    const fs: System['fs'] = {
      ...realSystem.fs,
      async rename(from, to) {
        await realSystem.fs.rename(from, to)
        if (String(to).endsWith(paper.id)) looks.push(marijke.look())
        await Promise.all(looks)
      },
    }
    const marijke = await follow(folder, MARIJKE, { ...realSystem, fs })
    await marijke.look()
    await writeDocument(marijke.session, paper, Buffer.from(paper.text))
    expect(looks).toHaveLength(1)
    expect(marijke.news()).toEqual([])
    expect(marijke.session.documents.has(paper.id)).toBe(true)
  })
})

it('a change is told only once it is said to be being saved, so that no window shows both it and “saved”', async () => {
  const marijke = await follow(await makeProject(), MARIJKE)
  await highlight(marijke.session, 0)
  const told = marijke.events.flatMap(event =>
    event.type === 'save-changed' ? event.save.state : event.type === 'annotations-changed' ? 'changed' : [],
  )
  expect(told).toEqual(['saving', 'changed', 'saved'])
})

describe('a file that is half there', () => {
  it.each([
    ['empty', (whole: Buffer) => whole.subarray(0, 0)],
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['zeroes', (whole: Buffer) => Buffer.alloc(whole.length)],
  ])('is waited for, and what it held stays: %s', async (_, damage) => {
    const folder = await makeProject()
    const joost = await follow(folder, JOOST)
    const first = await highlight(joost.session, 0)
    const marijke = await follow(folder, MARIJKE)
    const second = await highlight(joost.session, 20)
    const whole = await readFile(fileOf(folder, JOOST))
    await writeFile(fileOf(folder, JOOST), damage(whole))
    await marijke.look()
    expect(marijke.session.records.annotations.get(first.id)).toEqual(first)
    expect(marijke.session.state().problems).toEqual([])
    await writeFile(fileOf(folder, JOOST), whole)
    await marijke.look()
    expect(marijke.session.records.annotations.get(second.id)).toEqual(second)
  })

  it('is reported when it stays so, and read when it comes after all', async () => {
    const folder = await makeProject()
    const joost = await follow(folder, JOOST)
    const made = await highlight(joost.session, 0)
    const marijke = await follow(folder, MARIJKE)
    const whole = await readFile(fileOf(folder, JOOST))
    await writeFile(fileOf(folder, JOOST), whole.subarray(0, 40))
    await marijke.look()
    marijke.clock.ahead += PATIENCE + 1
    await marijke.look()
    expect(marijke.session.state().problems).toMatchObject([{ kind: 'damaged' }])
    expect(marijke.session.records.annotations.get(made.id)).toEqual(made)
    await writeFile(fileOf(folder, JOOST), whole)
    await marijke.look()
    expect(marijke.session.state().problems).toEqual([])
  })

  it('with an unfinished git merge says so', async () => {
    const folder = await makeProject()
    const joost = await follow(folder, JOOST)
    await highlight(joost.session, 0)
    const marijke = await follow(folder, MARIJKE)
    const whole = await readFile(fileOf(folder, JOOST), 'utf8')
    await writeFile(fileOf(folder, JOOST), `<<<<<<< HEAD\n${whole}=======\n${whole}>>>>>>> joost\n`)
    await marijke.look()
    marijke.clock.ahead += PATIENCE + 1
    await marijke.look()
    expect(marijke.session.state().problems[0]?.reason).toContain('git')
  })

  it('stays shown, and is reported, when it goes', async () => {
    const folder = await makeProject()
    const joost = await follow(folder, JOOST)
    const made = await highlight(joost.session, 0)
    const marijke = await follow(folder, MARIJKE)
    await rm(projectPaths(folder).analyst(JOOST.id).folder, { recursive: true })
    await marijke.look()
    expect(marijke.session.records.annotations.get(made.id)).toEqual(made)
    expect(marijke.session.state().problems).toMatchObject([{ kind: 'missing' }])
  })
})

describe('a folder that goes away', () => {
  it('keeps what is shown, says so, saves nothing in its place, and goes on when it is back', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    const made = await highlight(marijke.session, 0)
    await marijke.look()
    await rename(folder, `${folder}-elders`)
    await marijke.look()
    expect(marijke.session.state()).toMatchObject({ away: true })
    expect(marijke.session.visible.live()).toEqual([made])
    await expect(highlight(marijke.session, 20)).rejects.toMatchObject({ code: 'not-saved' })
    await expect(stat(folder)).rejects.toThrow()
    await rename(`${folder}-elders`, folder)
    await marijke.look()
    expect(marijke.session.state()).toMatchObject({ away: false })
    expect(marijke.news()).toEqual([{ kind: 'away' }, { kind: 'back' }])
    expect((await readFile(fileOf(folder, MARIJKE), 'utf8')).match(/"start":20/)).not.toBeNull()
  })
})

describe('one’s own files', () => {
  it('that a sync tool set back get what they lack again', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    await highlight(marijke.session, 0)
    const old = await readFile(fileOf(folder, MARIJKE))
    const second = await highlight(marijke.session, 20)
    await writeFile(fileOf(folder, MARIJKE), old)
    await marijke.look()
    expect(await readFile(fileOf(folder, MARIJKE), 'utf8')).toContain(second.id)
    expect(marijke.session.visible.live()).toHaveLength(2)
  })

  it('that go are written again', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    const made = await highlight(marijke.session, 0)
    await unlink(fileOf(folder, MARIJKE))
    await marijke.look()
    expect(await readFile(fileOf(folder, MARIJKE), 'utf8')).toContain(made.id)
  })

  it('with something newer in them are taken over', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    const made = await highlight(marijke.session, 0)
    const text = await readFile(fileOf(folder, MARIJKE), 'utf8')
    const newer = text.replace('"revision":1', '"revision":5')
    await writeFile(fileOf(folder, MARIJKE), newer)
    await marijke.look()
    expect(marijke.changed().at(-1)).toEqual({ ...made, revision: 5 })
    expect(await readFile(fileOf(folder, MARIJKE), 'utf8')).toBe(newer)
  })

  it('end the same on both machines where both changed a record to the same revision', async () => {
    const versions: string[] = []
    for (const [here, there] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const folder = await makeProject()
      const marijke = await follow(folder, MARIJKE)
      const theme = await addTheme(marijke.session, 'x')
      const path = projectPaths(folder).analyst(MARIJKE.id).themes
      const rewrite = (name: string, text: string) =>
        text.replace(/"name":"[^"]*"/, `"name":"${name}"`).replaceAll(theme.id, 'thm_1')
      const text = await readFile(path, 'utf8')
      await writeFile(path, rewrite(here, text))
      await marijke.look()
      await writeFile(path, rewrite(there, text))
      await marijke.look()
      versions.push(marijke.session.records.themes.get('thm_1')?.name ?? '')
    }
    expect(versions[0]).toBe(versions[1])
  })
})

describe('a conflict copy', () => {
  it('of one’s own file is merged by record, durably, logged, and kept aside', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    const made = await highlight(marijke.session, 0)
    const path = fileOf(folder, MARIJKE)
    const text = await readFile(path, 'utf8')
    const copy = text
      .replace('"revision":1', '"revision":2')
      .replace('"themes":[]', '"themes":["thm_elders"]')
    await writeFile(path.replace('.json', ' (conflicted copy 2026-01-05 101112).json'), copy)
    await marijke.look()
    expect(marijke.session.records.annotations.get(made.id)?.themes).toEqual(['thm_elders'])
    expect(await readFile(path, 'utf8')).toContain('thm_elders')
    expect(marijke.news()).toMatchObject([{ kind: 'copy-merged', taken: 1 }])
    const names = await readdir(join(path, '..'))
    expect(names).toEqual(['conflicts', `${PAPER.id}.json`])
    const [kept] = await readdir(join(path, '..', 'conflicts'))
    expect(await readFile(join(path, '..', 'conflicts', kept ?? ''), 'utf8')).toBe(copy)
    expect(marijke.session.records.log.operations.at(-1)).toMatchObject({ label: { key: 'copy-merge' } })
    // Nobody did that, so undo takes back what one did oneself.
    expect(marijke.session.history().undo?.key).toBe('annotation-create')
  })

  it('that is older changes nothing, and is kept', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    await highlight(marijke.session, 0)
    const path = fileOf(folder, MARIJKE)
    const copy = path.replace('.json', '-WERKPLEK07.json')
    await writeFile(copy, await readFile(path))
    const operations = marijke.session.records.log.operations.length
    await marijke.look()
    expect(marijke.session.records.log.operations).toHaveLength(operations)
    await expect(stat(copy)).rejects.toThrow()
  })

  it('that cannot be understood is left alone', async () => {
    const folder = await makeProject()
    const marijke = await follow(folder, MARIJKE)
    await highlight(marijke.session, 0)
    const copy = fileOf(folder, MARIJKE).replace('.json', ' (1).json')
    await writeFile(copy, '{"schema":')
    await marijke.look()
    expect(await readFile(copy, 'utf8')).toBe('{"schema":')
  })

  it('of a colleague’s file is only read, until its owner has merged it', async () => {
    const folder = await makeProject()
    const joost = await follow(folder, JOOST)
    const made = await highlight(joost.session, 0)
    const path = fileOf(folder, JOOST)
    const copy = path.replace('.json', '.sync-conflict-20260105-101112-ABCDEFG.json')
    const text = await readFile(path, 'utf8')
    await writeFile(copy, text.replace('"revision":1', '"revision":3'))
    const marijke = await follow(folder, MARIJKE)
    await marijke.look()
    expect(marijke.session.records.annotations.get(made.id)?.revision).toBe(3)
    expect((await stat(copy)).isFile()).toBe(true)
    await joost.look()
    await marijke.look()
    expect(marijke.session.records.annotations.get(made.id)?.revision).toBe(3)
    await expect(stat(copy)).rejects.toThrow()
  })
})

it('an analyst’s folder that is not one is left alone', async () => {
  const folder = await makeProject()
  await mkdir(join(folder, 'analysts', 'ana_zonder-id'))
  await mkdir(join(folder, 'analysts', '..evil'))
  const marijke = await follow(folder, MARIJKE)
  await marijke.look()
  expect(marijke.session.state().analysts).toHaveLength(1)
})

describe('a project that stays open', () => {
  it('is backed up once a day', async () => {
    const folder = await makeProject()
    const backups = makeTemporaryFolder()
    const clock = { ahead: 0 }
    const system = { ...realSystem, now: () => new Date(Date.now() + clock.ahead) }
    const session = await ProjectSession.open(system, folder, MARIJKE, () => undefined, backups)
    const follower = new ProjectFollower(session)
    const made = async () => (await session.backups?.list())?.map(({ reason }) => reason)
    await highlight(session, 0)
    for (const hours of [1, 12, 23]) {
      clock.ahead = hours * HOUR
      await follower.look()
    }
    expect(await made()).toEqual(['daily'])
    clock.ahead = 25 * HOUR
    await follower.look()
    await follower.look()
    expect(await made()).toEqual(['daily', 'daily'])
    await session.close()
  })
})
