import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HIGHEST_COUNT, MOST_COPIES } from '../../src-core/basics/limits'
import { ProjectFollower } from '../../src-main/services/session/follow-project'
import { BackupStore } from '../../src-main/storage/backups/backup-store'
import { realSystem } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { edit, highlight, JOOST, liveIds, MARIJKE, makeProject, openSession, PAPER } from './support/project'

/** A project with one annotation and one theme of one's own, closed; and a private folder outside of it. */
async function prepared() {
  const folder = await makeProject()
  const session = await openSession(folder)
  const annotation = await highlight(session, 0)
  await session.close()
  const outside = mkdtempSync(join(tmpdir(), 'kanttekening-private-'))
  writeFileSync(join(outside, 'secret.json'), 'private')
  writeFileSync(join(outside, 'work.tmp'), 'unfinished')
  return { folder, own: projectPaths(folder).analyst(MARIJKE.id), annotation, outside }
}

function isUntouched(outside: string): void {
  expect(readdirSync(outside).sort()).toEqual(['secret.json', 'work.tmp'])
  expect(readFileSync(join(outside, 'secret.json'), 'utf8')).toBe('private')
  rmSync(outside, { recursive: true })
}

/** Whether any file below a folder holds a text. */
function holds(folder: string, text: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return holds(path, text)
    return entry.isFile() && readFileSync(path).includes(text)
  })
}

const PLACES: Readonly<
  Record<string, (own: ReturnType<ReturnType<typeof projectPaths>['analyst']>) => string>
> = {
  'themes.json': own => own.themes,
  'received.json': own => join(own.folder, 'received.json'),
  'the log': own => own.log,
  'profile.json': own => own.profile,
  'an annotation file': own => join(own.annotations, `${PAPER.id}.json`),
}

describe.each(Object.entries(PLACES))('%s as a link to a private file', (_, place) => {
  it('opens, is told, and neither reads nor writes nor backs up what it leads to', async () => {
    const { folder, own, outside } = await prepared()
    rmSync(place(own), { force: true })
    symlinkSync(join(outside, 'secret.json'), place(own))
    const session = await openSession(folder)
    const { problems } = session.state()
    expect(problems.map(({ kind, file }) => [kind, join(folder, file)])).toContainEqual([
      'not-a-file',
      place(own),
    ])
    await highlight(session, 30).catch(() => undefined)
    const backups = mkdtempSync(join(tmpdir(), 'kanttekening-backups-'))
    const store = new BackupStore(session.system, backups, session.file.id)
    await store.make(folder, {
      project: { id: session.file.id, name: session.file.name },
      through: 0,
      reason: 'asked',
      annotations: 0,
      themes: 0,
      documents: 0,
    })
    expect(holds(backups, 'private')).toBe(false)
    rmSync(backups, { recursive: true })
    await session.close()
    expect(holds(folder, 'private')).toBe(false)
    expect(lstatSync(place(own)).isSymbolicLink()).toBe(true)
    isUntouched(outside)
  })
})

describe.each(['annotations', 'documents'])('the folder %s as a link', name => {
  it('is told, and nothing in it is read, written or swept', async () => {
    const { folder, own, outside } = await prepared()
    const path = name === 'documents' ? projectPaths(folder).documents : own.annotations
    renameSync(path, `${path}-before`)
    symlinkSync(outside, path)
    const session = await openSession(folder)
    expect(session.state().problems.map(({ kind, file }) => [kind, join(folder, file)])).toContainEqual([
      'not-a-file',
      path,
    ])
    await highlight(session, 30).catch(() => undefined)
    await session.close()
    isUntouched(outside)
  })
})

describe.each(['lock.json', 'the own analyst folder', 'the folder analysts'])('%s as a link', name => {
  it('opens the project for reading, is told once, and leads nowhere', async () => {
    const { folder, own, annotation, outside } = await prepared()
    const paths = projectPaths(folder)
    const [place, to] =
      name === 'lock.json'
        ? [own.lock, join(outside, 'secret.json')]
        : [name === 'the folder analysts' ? paths.analysts : own.folder, outside]
    if (name !== 'lock.json') renameSync(place, `${place}-before`)
    symlinkSync(to, place)
    const session = await openSession(folder)
    const { readOnly, problems, analysts, documents } = session.state()
    expect(readOnly).toEqual({ why: 'not-a-file', file: relative(folder, place) })
    expect(problems.map(({ kind, file }) => [kind, join(folder, file)])).toEqual([['not-a-file', place]])
    expect(analysts.map(({ id }) => id)).toEqual([MARIJKE.id])
    expect(documents).toMatchObject([{ id: PAPER.id, problem: null }])
    expect(liveIds(session)).toEqual(name === 'lock.json' ? [annotation.id] : [])
    await expect(highlight(session, 30)).rejects.toMatchObject({ code: 'unreadable' })
    await new ProjectFollower(session).look()
    expect(session.state().problems).toHaveLength(1)
    await session.close()
    expect(lstatSync(place).isSymbolicLink()).toBe(true)
    isUntouched(outside)
  })
})

it('moves a link out of the place of its own lock while the project is open', async () => {
  const { folder, own, outside } = await prepared()
  const session = await openSession(folder)
  rmSync(own.lock)
  symlinkSync(join(outside, 'secret.json'), own.lock)
  await highlight(session, 30)
  expect(lstatSync(own.lock).isFile()).toBe(true)
  expect(session.writable).toBe(true)
  await session.close()
  isUntouched(outside)
})

it.skipIf(process.platform === 'win32')('a pipe in the place of a file keeps nobody waiting', async () => {
  const { folder, own, outside } = await prepared()
  execFileSync('mkfifo', [own.themes])
  const session = await openSession(folder)
  expect(session.state().problems).toContainEqual(expect.objectContaining({ kind: 'not-a-file' }))
  await session.close()
  isUntouched(outside)
})

it('a project that is reached through a link is as any other', async () => {
  const { folder, annotation, outside } = await prepared()
  symlinkSync(folder, `${folder}-link`)
  const session = await openSession(`${folder}-link`)
  const second = await highlight(session, 30)
  expect(session.state().problems).toEqual([])
  await session.close()
  const again = await openSession(folder)
  expect(liveIds(again).sort()).toEqual([annotation.id, second.id].sort())
  await again.close()
  isUntouched(outside)
})

describe('a colleague’s numbers', () => {
  async function withRevision(revision: number) {
    const { folder, annotation, outside } = await prepared()
    rmSync(outside, { recursive: true })
    const theirs = projectPaths(folder).analyst(JOOST.id)
    mkdirSync(theirs.annotations, { recursive: true })
    const record = { ...annotation, revision, note: null, end: annotation.end + 1 }
    const file = { schema: 'kanttekening/annotations@1', through: 1, records: [record] }
    writeFileSync(join(theirs.annotations, `${PAPER.id}.json`), JSON.stringify(file))
    const session = await openSession(folder)
    const problems = session.state().problems.map(({ kind }) => kind)
    const before = session.records.annotations.get(annotation.id) ?? annotation
    await session.commit({ key: 'annotation-move', count: 1, name: '' }, [
      edit('annotation', before, { end: annotation.end + 2 }),
    ])
    await session.close()
    const again = await openSession(folder)
    const end = again.records.annotations.get(annotation.id)?.end
    await again.close()
    return { problems, shown: before.end - annotation.end, kept: (end ?? 0) - annotation.end }
  }

  it.each([Number.MAX_SAFE_INTEGER, 2 ** 52, HIGHEST_COUNT + 1])(
    'over the highest are told and set aside, and one’s own later edit counts: %d',
    async revision => {
      expect(await withRevision(revision)).toEqual({ problems: ['records'], shown: 0, kept: 2 })
    },
  )

  it('that are the highest are taken, and one’s own later edit still counts for more', async () => {
    expect(await withRevision(HIGHEST_COUNT)).toEqual({ problems: [], shown: 1, kept: 2 })
  })
})

it('looks at as many conflict copies as a sync tool makes, and tells that there are more', async () => {
  const { folder, outside } = await prepared()
  rmSync(outside, { recursive: true })
  const theirs = projectPaths(folder).analyst(JOOST.id)
  mkdirSync(theirs.folder, { recursive: true })
  for (let copy = 0; copy < MOST_COPIES + 5; copy += 1)
    writeFileSync(
      join(theirs.folder, `themes (${copy}).json`),
      '{"schema":"kanttekening/themes@1","records":[]}',
    )
  const session = await openSession(folder)
  expect(session.state().problems).toEqual([
    expect.objectContaining({ kind: 'too-large', file: join('analysts', JOOST.id), lost: 5 }),
  ])
  await session.close()
})

it('opens with a colleague’s file of nothing but open braces, which it tells', async () => {
  const { folder, annotation, outside } = await prepared()
  rmSync(outside, { recursive: true })
  const theirs = projectPaths(folder).analyst(JOOST.id)
  mkdirSync(theirs.folder, { recursive: true })
  writeFileSync(theirs.themes, '{"a":'.repeat(30_000) + '}'.repeat(30_000))
  const system = { ...realSystem, now: () => new Date(Date.now() + 60_000) }
  const session = await openSession(folder, system)
  expect(liveIds(session)).toEqual([annotation.id])
  expect(session.state().problems).toContainEqual(expect.objectContaining({ kind: 'damaged' }))
  await session.close()
})
