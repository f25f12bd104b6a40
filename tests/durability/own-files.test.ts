import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppEvent } from '../../src-core/contract/events'
import { ProjectFollower } from '../../src-main/services/session/follow-project'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { PATIENCE_WITH_OWN } from '../../src-main/storage/files/patience'
import { realSystem } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { addTheme, highlight, liveIds, MARIJKE, makeProject, openSession, PAPER } from './support/project'

/** A project with work in it, open and followed; looks are made by hand, and `later` is as much later as patience lasts. */
async function work() {
  const folder = await makeProject()
  const on = { for: 0 }
  const events: AppEvent[] = []
  const system = { ...realSystem, uptime: () => on.for }
  const session = await ProjectSession.open(system, folder, MARIJKE, event => void events.push(event))
  const follower = new ProjectFollower(session)
  await addTheme(session, 'sancties')
  const made = [await highlight(session, 0), await highlight(session, 30)]
  await follower.look()
  const paths = projectPaths(folder)
  return {
    folder,
    session,
    events,
    ids: made.map(({ id }) => id).sort(),
    own: paths.analyst(MARIJKE.id),
    look: () => follower.look(),
    async later() {
      await follower.look()
      on.for += PATIENCE_WITH_OWN
      await follower.look()
    },
  }
}

type Work = Awaited<ReturnType<typeof work>>

const FILES: Readonly<Record<string, (folder: string) => string>> = {
  annotations: folder => join(projectPaths(folder).analyst(MARIJKE.id).annotations, `${PAPER.id}.json`),
  themes: folder => projectPaths(folder).analyst(MARIJKE.id).themes,
  history: folder => projectPaths(folder).analyst(MARIJKE.id).log,
  profile: folder => projectPaths(folder).analyst(MARIJKE.id).profile,
  'structure of a paper': folder => projectPaths(folder).document(PAPER.id).structure,
}

const HARM: Readonly<Record<string, (file: string) => void>> = {
  'cut in half': file => {
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, whole.length / 2))
  },
  emptied: file => writeFileSync(file, ''),
  'replaced by something else': file => writeFileSync(file, 'een ander programma\n'),
  removed: file => rmSync(file),
}

const CASES = Object.keys(FILES).flatMap(name => Object.keys(HARM).map(harm => [name, harm] as const))

function parts(name: string, harm: string) {
  const [fileIn, damage] = [FILES[name], HARM[harm]]
  if (!fileIn || !damage) throw new Error(`There is no ${name} or ${harm}.`)
  return { fileIn, damage }
}

/** What is kept beside a file of how it was. */
function keptBeside(file: string): string[] {
  return readdirSync(dirname(file))
    .filter(name => name.startsWith(`${basename(file)}.corrupt-`))
    .map(name => readFileSync(join(dirname(file), name), 'utf8'))
}

/** Opens the project anew and expects all work in it, the way back included. */
async function expectEverything({ folder, ids }: Pick<Work, 'folder' | 'ids'>): Promise<void> {
  const again = await openSession(folder)
  expect(again.state().problems).toEqual([])
  expect(again.state().analysts).toEqual([MARIJKE])
  expect(again.documents.has(PAPER.id)).toBe(true)
  expect(liveIds(again)).toEqual(ids)
  await again.undo()
  expect(liveIds(again)).toHaveLength(ids.length - 1)
  await again.close()
}

describe.each(CASES)('one’s own %s, %s by another program while the project is open', (name, harm) => {
  const { fileIn, damage } = parts(name, harm)

  it('is written again within seconds, told, and kept aside', async () => {
    const at = await work()
    const file = fileIn(at.folder)
    const whole = readFileSync(file, 'utf8')
    damage(file)
    const foreign = existsSync(file) ? readFileSync(file, 'utf8') : null
    await at.later()
    expect(readFileSync(file, 'utf8')).toBe(whole)
    expect(keptBeside(file)).toEqual(foreign === null ? [] : [foreign])
    const [problem, ...more] = at.session.state().problems
    expect(more).toEqual([])
    expect(problem).toMatchObject({ kind: foreign === null ? 'missing' : 'damaged', lost: 0 })
    expect(problem?.file).toBe(file.slice(at.folder.length + 1))
    expect(problem?.found).toBeGreaterThan(0)
    expect(problem?.kept !== null).toBe(foreign !== null)
    expect(at.events.findLast(({ type }) => type === 'project-changed')).toMatchObject({
      project: { problems: [problem] },
    })
    expect(at.session.saving.state).toEqual({ state: 'saved' })
    await at.look()
    expect(at.session.state().problems).toHaveLength(1)
    await at.session.close()
    await expectEverything(at)
  })

  it('is whole again at the latest when the app ends', async () => {
    const at = await work()
    const file = fileIn(at.folder)
    const whole = readFileSync(file, 'utf8')
    damage(file)
    expect(await at.session.close()).toBeNull()
    expect(readFileSync(file, 'utf8')).toBe(whole)
    await expectEverything(at)
  })

  it('loses nothing when a change is made right after', async () => {
    const at = await work()
    damage(fileIn(at.folder))
    const { id } = await highlight(at.session, 60)
    await at.later()
    await at.session.close()
    await expectEverything({ ...at, ids: [...at.ids, id].sort() })
  })
})

describe('one’s own files', () => {
  it('and the history, gone together, are written from memory when the app ends', async () => {
    const at = await work()
    for (const fileIn of Object.values(FILES)) rmSync(fileIn(at.folder))
    expect(await at.session.close()).toBeNull()
    await expectEverything(at)
  })

  it('that one writes oneself raise nothing, however often one looks meanwhile', async () => {
    const at = await work()
    const changes = Array.from({ length: 12 }, (_, number) => highlight(at.session, 100 + number * 10))
    const looks = Array.from({ length: 12 }, () => at.later())
    await Promise.all([...changes, ...looks])
    await at.later()
    expect(at.session.state().problems).toEqual([])
    expect(readdirSync(at.own.folder).filter(name => name.includes('corrupt'))).toEqual([])
    await at.session.close()
  })

  it('that were only touched raise nothing', async () => {
    const at = await work()
    for (const fileIn of Object.values(FILES)) {
      const file = fileIn(at.folder)
      const whole = readFileSync(file)
      rmSync(file)
      writeFileSync(file, whole)
    }
    await at.later()
    await highlight(at.session, 60)
    expect(at.session.state().problems).toEqual([])
    await at.session.close()
  })

  it('that another program is still writing are waited for, and taken over', async () => {
    const at = await work()
    const file = FILES['annotations']?.(at.folder) ?? ''
    const newer = readFileSync(file, 'utf8').replace('"revision":1', '"revision":5')
    for (const share of [0, 0.3, 0.7, 1]) {
      writeFileSync(file, newer.slice(0, newer.length * share))
      await at.look()
    }
    expect(at.session.state().problems).toEqual([])
    expect([...at.session.records.annotations.values()].map(({ revision }) => revision).sort()).toEqual([
      1, 5,
    ])
    expect(readFileSync(file, 'utf8')).toBe(newer)
    await at.session.close()
  })

  it('of which something newer was cut off keep what is whole of it', async () => {
    const at = await work()
    const file = FILES['annotations']?.(at.folder) ?? ''
    const newer = readFileSync(file, 'utf8').replace('"revision":1', '"revision":5')
    writeFileSync(file, newer.slice(0, -20))
    await at.later()
    expect([...at.session.records.annotations.values()].map(({ revision }) => revision).sort()).toEqual([
      1, 5,
    ])
    await at.session.close()
    await expectEverything({ ...at, ids: at.ids })
  })
})

describe('the file that makes the folder a project', () => {
  it.each(Object.entries(HARM))(
    '%s while it is open, is made again, told, and keeps nobody away',
    async (_, damage) => {
      const at = await work()
      const { project } = projectPaths(at.folder)
      const whole = readFileSync(project, 'utf8')
      damage(project)
      await at.look()
      expect(readFileSync(project, 'utf8')).toBe(whole)
      expect(at.session.state()).toMatchObject({
        away: false,
        problems: [{ file: 'project.json', found: 1 }],
      })
      await highlight(at.session, 60)
      damage(project)
      expect(await at.session.close()).toBeNull()
      expect(readFileSync(project, 'utf8')).toBe(whole)
    },
  )
})

describe('one’s own folder, removed while the project is open', () => {
  const remove = (at: Work) => rmSync(at.own.folder, { recursive: true })

  it('is made again by itself, with everything in it', async () => {
    const at = await work()
    remove(at)
    await at.look()
    expect(at.session.saving.state).toEqual({ state: 'saved' })
    expect(at.session.state().problems.map(({ kind }) => kind)).toEqual(Array(4).fill('missing'))
    // The app is ended without having been asked, so that nothing is written at its end.
    const copy = await openSession(at.folder)
    expect(liveIds(copy)).toEqual(at.ids)
    expect(copy.state().problems).toEqual([])
    await at.session.close()
    await expectEverything(at)
  })

  it('is made again by the next change', async () => {
    const at = await work()
    remove(at)
    const { id } = await highlight(at.session, 60)
    await at.look()
    await at.session.close()
    await expectEverything({ ...at, ids: [...at.ids, id].sort() })
  })

  it('is made again, with everything, by trying again', async () => {
    const at = await work()
    remove(at)
    expect(await at.session.saveAll()).toEqual({ state: 'saved' })
    for (const name of ['annotations', 'themes', 'history', 'profile'])
      expect(existsSync(FILES[name]?.(at.folder) ?? ''), name).toBe(true)
    await at.session.close()
    await expectEverything(at)
  })

  it('and with it the folder of a paper', async () => {
    const at = await work()
    rmSync(projectPaths(at.folder).analysts, { recursive: true })
    rmSync(projectPaths(at.folder).document(PAPER.id).folder, { recursive: true })
    await at.later()
    await at.session.close()
    await expectEverything(at)
  })
})

describe.each(Object.entries(HARM))('what a paper was imported from, %s while open', (name, harm) => {
  const sourceOf = (folder: string) => {
    const place = projectPaths(folder).document(PAPER.id).folder
    const file = readdirSync(place).find(each => each.startsWith('source'))
    return join(place, file ?? 'none')
  }

  it('is noticed at the next look and told, the paper staying readable', async () => {
    const { folder, session, later } = await work()
    const source = sourceOf(folder)
    harm(source)
    await later()
    expect(session.state().problems).toMatchObject([
      { file: relative(folder, source), kind: name === 'removed' ? 'missing' : 'damaged', found: 0 },
    ])
    expect(session.document(PAPER.id).text).toBe(PAPER.text)
    await session.close()
  })

  it('is brought back byte for byte from a backup, and told', async () => {
    const folder = await makeProject()
    const backups = mkdtempSync(join(tmpdir(), 'kanttekening-backups-'))
    const session = await ProjectSession.open(realSystem, folder, MARIJKE, () => undefined, backups)
    await highlight(session, 0)
    await session.backingUp.before('restore')
    const follower = new ProjectFollower(session)
    await follower.look()
    const source = sourceOf(folder)
    const before = readFileSync(source)
    harm(source)
    await session.saveAll()
    expect(readFileSync(source)).toEqual(before)
    expect(session.state().problems).toMatchObject([{ file: relative(folder, source), found: 1 }])
    await session.close()
    rmSync(backups, { recursive: true })
  })
})

it('what another program put into an open file and nobody here understands stays in it', async () => {
  const { folder, session, look, ids } = await work()
  const file = FILES['annotations']?.(folder) ?? ''
  const stored = JSON.parse(readFileSync(file, 'utf8'))
  const foreign = { ...stored.records[0], id: 'ann_00000000000000ff', kind: 'van later', start: 'nul' }
  writeFileSync(file, JSON.stringify({ ...stored, records: [...stored.records, foreign] }))
  await look()
  expect(session.problems().map(({ kind }) => kind)).toContain('records')
  const third = await highlight(session, 60)
  await session.close()
  expect(JSON.parse(readFileSync(file, 'utf8')).records).toContainEqual(foreign)
  const again = await openSession(folder)
  expect(liveIds(again)).toEqual([...ids, third.id].sort())
  await again.close()
})
