import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Theme } from '../../src-core/codebook/model'
import { recordKinds } from '../../src-core/records/kinds/record-kinds'
import { backupCalls } from '../../src-main/services/calls/backup-calls'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem, type System } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { shareOf } from '../fixtures/thorough'
import { CrashFs } from './support/crash-fs'
import { bootMachine, crashEverywhere, describePoint } from './support/crash-machine'
import { addTheme, MARIJKE, makeProject, makeTemporaryFolder, openSession } from './support/project'

const original = { ...recordKinds.theme }
const asRecord = z.record(z.string(), z.unknown())

/** Each step puts its number behind the description, so that their order shows. */
const step = (number: number) => (record: unknown) => {
  const { description, ...rest } = asRecord.parse(record)
  if (description === 'without a way') throw new TypeError('There is no way to renew this.')
  return { ...rest, description: `${String(description)}${number}` }
}

/** Plays a program that is some versions of the themes' form further. */
function setVersion(version: number): void {
  const migrations = Array.from({ length: version - 1 }, (_, index) => step(index + 1))
  Object.assign(recordKinds.theme, { version, migrations })
}

let folder: string
let backups: string
let file: string
let old: string

beforeEach(async () => {
  folder = await makeProject()
  backups = makeTemporaryFolder()
  file = join(projectPaths(folder).analyst(MARIJKE.id).folder, 'themes.json')
  const session = await openSession(folder)
  await addTheme(session, 'SWIFT')
  await addTheme(session, 'Sancties')
  await session.close()
  old = readFileSync(file, 'utf8')
})

afterEach(() => {
  Object.assign(recordKinds.theme, original)
})

function open(system: System = realSystem): Promise<ProjectSession> {
  return ProjectSession.open(system, folder, MARIJKE, () => undefined, backups)
}

function themes(session: ProjectSession): Pick<Theme, 'name' | 'description'>[] {
  return [...session.records.themes.values()]
    .filter(({ deleted }) => !deleted)
    .map(({ name, description }) => ({ name, description }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

const renewed = (description: string) => [
  { name: 'Sancties', description },
  { name: 'SWIFT', description },
]

describe('a file in the form of an older program', () => {
  it('is made current step by step, after a backup of how it was', async () => {
    setVersion(3)
    const session = await open()
    expect(themes(session)).toEqual(renewed('12'))
    expect(session.state().problems).toEqual([])
    expect(JSON.parse(readFileSync(file, 'utf8')).schema).toBe('kanttekening/themes@3')
    const kept = (await session.backups?.list())?.find(({ reason }) => reason === 'migration')
    const path = `analysts/${MARIJKE.id}/themes.json`
    expect(kept && (await session.backups?.read(kept, path))?.toString('utf8')).toBe(old)
    await session.close()
    const again = await open()
    expect(themes(again)).toEqual(renewed('12'))
    expect((await again.backups?.list())?.filter(({ reason }) => reason === 'migration')).toHaveLength(1)
    await again.close()
  })

  it('keeps its undo history, each operation made current from the version it was made in', async () => {
    setVersion(2)
    const second = await open()
    await addTheme(second, 'Energie')
    await second.close()
    setVersion(3)
    const session = await open()
    await session.undo()
    expect(themes(session)).toEqual(renewed('12'))
    await session.undo()
    expect(themes(session).map(({ name }) => name)).toEqual(['SWIFT'])
    await session.redo()
    await session.redo()
    expect(themes(session)).toEqual([{ name: 'Energie', description: '2' }, ...renewed('12')])
    await session.close()
  })

  it('is the old one or the new one whenever the power fails, and never without its backup', async () => {
    const disk = new CrashFs()
    const [home, kept] = ['/home/proef.kanttekening', '/home/backups']
    const start = (system: System) => ProjectSession.open(system, home, MARIJKE, () => undefined, kept)
    await makeProject(bootMachine(disk), home)
    const before = await start(bootMachine(disk))
    await addTheme(before, 'SWIFT')
    await addTheme(before, 'Sancties')
    await before.close()
    setVersion(2)
    const points = await crashEverywhere(
      disk,
      async system => (await start(system)).close(),
      () => null,
    )
    const path = join(projectPaths(home).analyst(MARIJKE.id).folder, 'themes.json')
    const versions = new Set<string>()
    const tried = new Set(shareOf(points, 5))
    for (const point of points) {
      const content: unknown = JSON.parse((await point.disk.fs.readFile(path)).toString('utf8'))
      const { schema } = z.object({ schema: z.string() }).parse(content)
      versions.add(schema)
      if (!tried.has(point)) continue
      const session = await start(bootMachine(point.disk))
      expect(themes(session), describePoint(point)).toEqual(renewed('1'))
      const list = await session.backups?.list()
      expect(
        list?.some(({ reason }) => reason === 'migration'),
        describePoint(point),
      ).toBe(true)
      await session.close()
    }
    expect([...versions].sort()).toEqual(['kanttekening/themes@1', 'kanttekening/themes@2'])
  })

  it('is left in its old form, work and all, while no backup of it can be made', async () => {
    setVersion(2)
    writeFileSync(join(backups, 'in-the-way'), '')
    const session = await ProjectSession.open(
      realSystem,
      folder,
      MARIJKE,
      () => undefined,
      join(backups, 'in-the-way'),
    )
    expect(themes(session)).toEqual(renewed('1'))
    expect(session.saving.state.state).toBe('failed')
    await expect(addTheme(session, 'Energie')).rejects.toThrow('No backup could be made')
    expect(readFileSync(file, 'utf8')).toBe(old)
    session.saving.stop()
    expect(await session.close()).toContain('No backup could be made')
  })

  it('with a record that cannot be made current shows the others and keeps that one', async () => {
    const lines = old.replace('"description":""', '"description":"without a way"')
    writeFileSync(file, lines)
    setVersion(2)
    const session = await open()
    expect(session.state().problems).toMatchObject([{ kind: 'records', lost: 1 }])
    expect(themes(session).length).toBeGreaterThan(0)
    await session.close()
    expect(readFileSync(file, 'utf8')).toContain('without a way')
  })

  it('that is damaged as well gives every whole record, made current', async () => {
    writeFileSync(file, old.slice(0, -6))
    setVersion(2)
    const session = await open()
    expect(themes(session)).toEqual(renewed('1'))
    expect(session.state().problems).toMatchObject([{ kind: 'damaged' }])
    await session.close()
  })

  it('can be restored from a backup in that form', async () => {
    const before = await open()
    await before.backups?.make(folder, {
      project: { id: before.file.id, name: before.file.name },
      through: 2,
      reason: 'asked',
      annotations: 0,
      themes: 2,
      documents: 1,
    })
    await before.undo()
    await before.close()
    setVersion(2)
    const session = await open()
    const calls = backupCalls(() => session)
    const asked = (await calls['backup.list']({})).backups.find(({ reason }) => reason === 'asked')
    await calls['backup.restore']({ id: asked?.id ?? '' })
    expect(themes(session)).toEqual(renewed('1'))
    await session.close()
  })
})

describe('a file of a newer program', () => {
  it('is refused and kept, byte for byte', async () => {
    setVersion(3)
    await (await open()).close()
    const newer = readFileSync(file)
    setVersion(2)
    const session = await open()
    expect(session.state().problems).toMatchObject([{ kind: 'newer' }])
    await expect(addTheme(session, 'Energie')).rejects.toThrow('newer version')
    await session.close()
    expect(readFileSync(file).equals(newer)).toBe(true)
  })
})
