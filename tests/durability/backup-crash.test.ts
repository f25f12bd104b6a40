import { describe, expect, it } from 'vitest'
import { backupCalls } from '../../src-main/services/calls/backup-calls'
import { ProjectSession } from '../../src-main/services/session/project-session'
import type { System } from '../../src-main/storage/files/system'
import { shareOf } from '../fixtures/thorough'
import { CrashFs } from './support/crash-fs'
import { bootMachine, crashEverywhere, describePoint } from './support/crash-machine'
import { FaultySystem } from './support/intercept-fs'
import { highlight, liveIds, MARIJKE, makeProject } from './support/project'

const FOLDER = '/home/proef.kanttekening'
const BACKUPS = '/home/reservekopieen'

function open(system: System): Promise<ProjectSession> {
  return ProjectSession.open(system, FOLDER, MARIJKE, () => undefined, BACKUPS)
}

/** A project with two annotations and a backup of the first alone. */
async function prepared(): Promise<{ disk: CrashFs; first: string; both: string[] }> {
  const disk = new CrashFs()
  const system = bootMachine(disk)
  await makeProject(system, FOLDER)
  const session = await open(system)
  const { id: first } = await highlight(session, 0)
  await backupCalls(() => session)['backup.create']({})
  await highlight(session, 30)
  const both = liveIds(session)
  await session.close()
  return { disk, first, both }
}

/** Expects of every backup there is that all of it is whole; answers how many there are. */
async function expectWhole(session: ProjectSession, when: string): Promise<number> {
  const backups = (await session.backups?.list()) ?? []
  for (const backup of backups) {
    for (const { path, bytes } of backup.files)
      expect((await session.backups?.read(backup, path))?.byteLength, `${when}: ${path}`).toBe(bytes)
  }
  return backups.length
}

describe('a backup', () => {
  it('is whole or absent after a power cut, and those before it stay whole', async () => {
    const { disk, both } = await prepared()
    let made = false
    const points = await crashEverywhere(
      disk,
      async system => {
        const session = await open(system)
        await backupCalls(() => session)['backup.create']({})
        made = true
        await session.close()
      },
      () => made,
    )
    for (const point of shareOf(points, 5)) {
      const session = await open(bootMachine(point.disk))
      const count = await expectWhole(session, describePoint(point))
      expect(count, describePoint(point)).toBeGreaterThanOrEqual(point.known ? 3 : 2)
      expect(liveIds(session), describePoint(point)).toEqual(both)
      await session.close()
    }
    expect(points.length).toBeGreaterThan(100)
  })

  it('is restored whole or not at all where the power fails, and what it replaces has a backup first', async () => {
    const { disk, first, both } = await prepared()
    let restored = false
    const points = await crashEverywhere(
      disk,
      async system => {
        const session = await open(system)
        const calls = backupCalls(() => session)
        const { backups } = await calls['backup.list']({})
        const wanted = backups.find(({ annotations }) => annotations === 1)
        await calls['backup.restore']({ id: wanted?.id ?? '' })
        restored = true
        await session.close()
      },
      () => restored,
    )
    for (const point of shareOf(points, 5)) {
      const session = await open(bootMachine(point.disk))
      const live = liveIds(session)
      expect(point.known ? [[first]] : [[first], both], describePoint(point)).toContainEqual(live)
      if (live.length === 1) {
        const { backups } = await backupCalls(() => session)['backup.list']({})
        expect(backups.some(({ reason, annotations }) => reason === 'restore' && annotations === 2)).toBe(
          true,
        )
        await session.undo()
        expect(liveIds(session)).toEqual(both)
      }
      await expectWhole(session, describePoint(point))
      await session.close()
    }
  })

  it.each(['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE'])(
    'is whole or refused where a call fails with %s',
    async code => {
      const { disk, both } = await prepared()
      for (let number = 1; ; number += 1) {
        const faulty = new FaultySystem(bootMachine(disk.crash({ names: 'all', data: 'all' })))
        const session = await open(faulty.system)
        faulty.fail(number, code)
        const made = await backupCalls(() => session)
          ['backup.create']({})
          .catch(() => null)
        const reached = faulty.calls >= number
        faulty.fail(0, '')
        await expectWhole(session, `call ${number}`)
        const listed = ((await session.backups?.list()) ?? []).map(({ id }) => id)
        if (made) expect(listed).toContain(made.id)
        expect(liveIds(session)).toEqual(both)
        await session.close()
        if (!reached) break
      }
    },
  )
})
