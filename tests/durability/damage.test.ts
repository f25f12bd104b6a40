import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { backupCalls } from '../../src-main/services/calls/backup-calls'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import {
  addTheme,
  edit,
  highlight,
  liveIds,
  MARIJKE,
  makeProject,
  makeTemporaryFolder,
  openSession,
  PAPER,
} from './support/project'

let folder: string
let file: string
let log: string
let ids: string[]
let whole: Buffer

beforeEach(async () => {
  folder = await makeProject()
  const paths = projectPaths(folder).analyst(MARIJKE.id)
  file = join(paths.annotations, `${PAPER.id}.json`)
  log = paths.log
  const session = await openSession(folder)
  for (const start of [0, 30, 60]) await highlight(session, start)
  await addTheme(session, 'SWIFT')
  ids = liveIds(session)
  await session.close()
  whole = readFileSync(file)
})

/** The copies that were set aside beside the record file. */
function aside(): Buffer[] {
  const paths = projectPaths(folder).analyst(MARIJKE.id)
  return readdirSync(paths.annotations)
    .filter(name => name.includes('.corrupt-'))
    .map(name => readFileSync(join(paths.annotations, name)))
}

describe('a damaged record file', () => {
  it('cut anywhere is completed from the log, kept as it was, and whole again', async () => {
    for (let length = 0; length < whole.length - 2; length += 97) {
      const cut = whole.subarray(0, length)
      writeFileSync(file, cut)
      const session = await openSession(folder)
      expect(liveIds(session), `cut after ${length} bytes`).toEqual(ids)
      expect(session.state().problems).toMatchObject([{ kind: 'damaged', found: 3 }])
      await session.close()
      expect(aside().some(kept => kept.equals(cut))).toBe(true)
      const again = await openSession(folder)
      expect(again.state().problems).toEqual([])
      expect(liveIds(again)).toEqual(ids)
      await again.close()
    }
  })

  it.each([
    ['empty', ''],
    ['null', 'null'],
    ['an array', '[]'],
    ['NULs', '\0'.repeat(200)],
    ['no schema', '{"records":[]}'],
    ['another schema', '{"schema":"kanttekening/themes@1","records":[]}'],
    ['no version', '{"schema":"kanttekening/annotations","records":[]}'],
  ])('that is %s is never taken for an empty one', async (_, content) => {
    writeFileSync(file, content)
    const session = await openSession(folder)
    expect(liveIds(session)).toEqual(ids)
    expect(session.state().problems).toMatchObject([{ kind: 'damaged' }])
    await session.close()
    expect(aside().map(String)).toEqual([content])
  })

  it('gives every whole record even where there is no log and no backup', async () => {
    rmSync(log)
    const text = whole.toString('utf8')
    writeFileSync(file, text.slice(0, text.lastIndexOf('{"id"') + 40))
    const session = await openSession(folder)
    expect(liveIds(session)).toHaveLength(2)
    await session.close()
  })

  it('with a byte order mark before it is read as usual', async () => {
    writeFileSync(file, `\uFEFF${whole}`)
    const session = await openSession(folder)
    expect(session.state().problems).toEqual([])
    expect(liveIds(session)).toEqual(ids)
    await session.close()
  })

  it('with one bad record shows the others and keeps the bad one', async () => {
    const stored = JSON.parse(whole.toString('utf8'))
    stored.records.push({ id: 'ann_bad', start: 'here' })
    writeFileSync(file, JSON.stringify(stored))
    const session = await openSession(folder)
    expect(liveIds(session)).toEqual(ids)
    expect(session.state().problems).toMatchObject([{ kind: 'records', lost: 1 }])
    await highlight(session, 90)
    await session.close()
    expect(readFileSync(file, 'utf8')).toContain('"id":"ann_bad"')
  })

  it('of a newer program is left alone, and changing it is refused', async () => {
    const newer = whole.toString('utf8').replace('annotations@1', 'annotations@2')
    writeFileSync(file, newer)
    const session = await openSession(folder)
    expect(session.state().problems).toMatchObject([{ kind: 'newer' }])
    await expect(highlight(session, 90)).rejects.toMatchObject({ code: 'newer-version' })
    await addTheme(session, 'Sancties')
    await session.close()
    expect(readFileSync(file, 'utf8')).toBe(newer)
  })

  it('that is gone is missed, and comes back', async () => {
    rmSync(file)
    const session = await openSession(folder)
    expect(session.state().problems).toMatchObject([{ kind: 'missing', found: 3 }])
    expect(liveIds(session)).toEqual(ids)
    await session.close()
    expect(readFileSync(file, 'utf8')).toContain(ids[0])
  })
})

describe('a damaged log', () => {
  it('loses only the lines that are damaged, and is kept as it was', async () => {
    const lines = readFileSync(log, 'utf8').split('\n')
    lines[1] = `${lines[1]?.slice(0, 30)}#${lines[1]?.slice(31)}`
    writeFileSync(log, lines.join('\n'))
    const session = await openSession(folder)
    expect(session.state().problems).toMatchObject([{ kind: 'history', lost: 1, found: 3 }])
    expect(liveIds(session)).toEqual(ids)
    await session.undo()
    await session.close()
    const again = await openSession(folder)
    expect(again.history().redo?.key).toBe('theme-create')
    await again.close()
  })

  it('with a last line that was cut by a crash is as if that was never said', async () => {
    // A crash while the log is written leaves record files that know nothing of the change.
    const { themes } = projectPaths(folder).analyst(MARIJKE.id)
    const line = readFileSync(log, 'utf8').split('\n')[3] ?? ''
    rmSync(themes)
    writeFileSync(log, readFileSync(log).subarray(0, -line.length + 20))
    const session = await openSession(folder)
    expect(session.state().problems).toEqual([])
    expect(session.records.log.operations).toHaveLength(3)
    await addTheme(session, 'NAVO')
    await session.close()
    const again = await openSession(folder)
    expect(again.records.log.operations.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    await again.close()
  })

  it.each([
    ['between two lines', 0],
    ['in a line', 20],
  ])(
    'that lost its end %s is missed, since the records are further, and numbers go on above',
    async (_, more) => {
      const lines = readFileSync(log, 'utf8').split('\n')
      const length = lines.slice(0, 2).join('\n').length + 1
      const cut = readFileSync(log).subarray(0, length + more)
      writeFileSync(log, cut)
      const session = await openSession(folder)
      expect(session.state().problems).toMatchObject([{ kind: 'history', lost: 2, found: 2 }])
      expect(liveIds(session)).toEqual(ids)
      await addTheme(session, 'NAVO')
      expect(session.records.log.operations.map(({ seq }) => seq)).toEqual([1, 2, 5])
      await session.close()
      const again = await openSession(folder)
      expect(again.state().problems).toEqual([])
      await again.close()
      const kept = readdirSync(join(log, '..')).find(name => name.startsWith('log.ndjson.corrupt-'))
      expect(readFileSync(join(log, '..', kept ?? ''))).toEqual(cut)
    },
  )

  it('that lost its end gets it back from a backup, with what can be undone', async () => {
    const backups = makeTemporaryFolder()
    const open = () => ProjectSession.open(realSystem, folder, MARIJKE, () => undefined, backups)
    await (await open()).close()
    const lines = readFileSync(log, 'utf8').split('\n')
    writeFileSync(log, `${lines.slice(0, 2).join('\n')}\n`)
    const session = await open()
    expect(session.state().problems).toMatchObject([{ kind: 'history', lost: 2, found: 4 }])
    expect(session.history().undo?.key).toBe('theme-create')
    await session.close()
  })
})

describe('backups', () => {
  const open = (backups: string) => ProjectSession.open(realSystem, folder, MARIJKE, () => undefined, backups)

  it('complete what log and file have both lost', async () => {
    const backups = makeTemporaryFolder()
    await (await open(backups)).close()
    rmSync(log)
    writeFileSync(file, whole.subarray(0, 50))
    rmSync(projectPaths(folder).analyst(MARIJKE.id).themes)
    rmSync(projectPaths(folder).document(PAPER.id).structure)
    const session = await open(backups)
    expect(liveIds(session)).toEqual(ids)
    expect([...session.records.themes.values()].map(({ name }) => name)).toEqual(['SWIFT'])
    expect(session.document(PAPER.id)).toEqual(PAPER)
    expect(session.history().undo?.key).toBe('theme-create')
    await session.close()
  })

  it('show what differs and bring it back, after a backup of how things are', async () => {
    const session = await open(makeTemporaryFolder())
    const calls = backupCalls(() => session)
    const made = await calls['backup.create']({})
    const first = session.records.annotations.get(ids[0] ?? '')
    const theme = [...session.records.themes.values()][0]
    if (!first || !theme) throw new Error('The project is not as prepared.')
    await session.commit({ key: 'annotation-delete', count: 1, name: '' }, [
      edit('annotation', first, { deleted: true }),
    ])
    await session.commit({ key: 'theme-change', count: 1, name: '' }, [
      edit('theme', theme, { name: 'anders' }),
    ])
    const later = await highlight(session, 90)
    const differences = await calls['backup.compare']({ id: made.id })
    expect(differences.map(({ id, what }) => [id, what]).sort()).toEqual(
      [
        [first.id, 'added'],
        [theme.id, 'changed'],
        [later.id, 'deleted'],
      ].sort(),
    )
    await calls['backup.restore']({ id: made.id, records: [{ kind: 'theme', id: theme.id }] })
    expect(session.records.themes.get(theme.id)?.name).toBe('SWIFT')
    expect(liveIds(session)).toContain(later.id)
    await calls['backup.restore']({ id: made.id })
    expect(liveIds(session)).toEqual(ids)
    expect((await calls['backup.list']({})).backups[0]?.reason).toBe('restore')
    await session.undo()
    expect(liveIds(session)).toContain(later.id)
    await session.close()
  })

  it('with a damaged part give nothing out of it', async () => {
    const backups = makeTemporaryFolder()
    const session = await open(backups)
    const [made] = (await session.backups?.list()) ?? []
    if (!made || !session.backups) throw new Error('No backup was made.')
    const [part] = made.files.find(({ path }) => path.endsWith(`annotations/${PAPER.id}.json`))?.parts ?? []
    writeFileSync(join(backups, session.file.id, 'content', part ?? ''), 'damaged')
    await expect(backupCalls(() => session)['backup.compare']({ id: made.id })).rejects.toMatchObject({
      code: 'damaged',
    })
    await session.close()
  })
})
