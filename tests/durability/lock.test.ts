import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realSystem, type System } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { openUserData } from '../../src-main/storage/settings/user-data'
import {
  highlight,
  JOOST,
  liveIds,
  MARIJKE,
  makeProject,
  makeTemporaryFolder,
  openSession,
} from './support/project'

/** A machine of another name, on which no process of this one is known. */
function elsewhere(now = () => new Date()): System {
  return { ...realSystem, now, process: { pid: 1, host: 'elders', isAlive: () => false } }
}

describe('the lock of a project', () => {
  it('lets one process write for an analyst, and says who', async () => {
    const folder = await makeProject()
    const first = await openSession(folder)
    const second = await openSession(folder, elsewhere())
    expect(second.state().readOnly).toMatchObject({ holder: expect.stringContaining('Marijke') })
    await expect(highlight(second, 0)).rejects.toMatchObject({ code: 'read-only' })
    await first.close()
    const third = await openSession(folder, elsewhere())
    expect(third.state().readOnly).toBeNull()
    await third.close()
  })

  it('lets every analyst write in a folder of their own', async () => {
    const folder = await makeProject()
    const [marijke, joost] = [await openSession(folder), await openSession(folder, realSystem, JOOST)]
    await Promise.all([highlight(marijke, 0), highlight(joost, 30)])
    await Promise.all([marijke.close(), joost.close()])
    const again = await openSession(folder)
    expect(liveIds(again)).toHaveLength(2)
    await again.close()
  })

  it('is taken over when its process is gone, or was silent for two minutes', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const gone = await openSession(folder)
    const held = JSON.parse(readFileSync(lock, 'utf8'))
    await gone.close()
    const silent = new Date(Date.now() - 121_000).toISOString()
    for (const stale of [
      { ...held, pid: 2 ** 30 },
      { ...held, host: 'elders', beat: silent },
    ]) {
      writeFileSync(lock, JSON.stringify(stale))
      const session = await openSession(folder)
      expect(session.state().readOnly).toBeNull()
      await session.close()
      expect(existsSync(lock)).toBe(false)
    }
  })

  it('goes to one of many that find it abandoned at once', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const gone = await openSession(folder)
    const held = JSON.parse(readFileSync(lock, 'utf8'))
    await gone.close()
    writeFileSync(lock, JSON.stringify({ ...held, pid: 2 ** 30 }))
    const sessions = await Promise.all(Array.from({ length: 8 }, () => openSession(folder)))
    const writes = await Promise.allSettled(sessions.map((session, index) => highlight(session, index * 20)))
    expect(writes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const session of sessions) await session.close()
  })

  it('goes to one where another finds it abandoned too, and is slow to take it away', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const gone = await openSession(folder)
    const held = JSON.parse(readFileSync(lock, 'utf8'))
    await gone.close()
    writeFileSync(lock, JSON.stringify({ ...held, pid: 2 ** 30 }))
    const others: Awaited<ReturnType<typeof openSession>>[] = []
    const rename: System['fs']['rename'] = async (from, to) => {
      const isMoved = from === lock && others.length === 0
      if (isMoved) others.push(await openSession(folder))
      await realSystem.fs.rename(from, to)
      if (isMoved) others.push(await openSession(folder))
    }
    const slow = await openSession(folder, { ...realSystem, fs: { ...realSystem.fs, rename } })
    expect(others).toHaveLength(2)
    const sessions = [slow, ...others]
    expect(sessions.filter(session => session.state().readOnly === null)).toHaveLength(1)
    for (const session of sessions) await session.close()
    expect(readdirSync(dirname(lock)).filter(name => name.includes('lock'))).toEqual([])
  })

  it('is taken over where a process was cut off while it took the lock of another', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const gone = await openSession(folder)
    const held = JSON.parse(readFileSync(lock, 'utf8'))
    await gone.close()
    writeFileSync(lock, JSON.stringify({ ...held, pid: 2 ** 30, nonce: 'first' }))
    writeFileSync(`${lock}.claim.tmp`, JSON.stringify({ ...held, pid: 2 ** 30, nonce: 'second' }))
    const session = await openSession(folder)
    expect(session.state().readOnly).toBeNull()
    await session.close()
    expect(readdirSync(dirname(lock)).filter(name => name.includes('lock'))).toEqual([])
  })

  it('that another process took while this one slept stops every write', async () => {
    const folder = await makeProject()
    const sleeper = await openSession(folder)
    await highlight(sleeper, 0)
    // On a machine whose clock is ahead, the lock looks abandoned.
    const other = await openSession(
      folder,
      elsewhere(() => new Date(Date.now() + 600_000)),
    )
    expect(other.state().readOnly).toBeNull()
    await highlight(other, 30)
    await expect(highlight(sleeper, 60)).rejects.toMatchObject({ code: 'not-saved' })
    expect(sleeper.state().readOnly).toMatchObject({ holder: expect.stringContaining('elders') })
    await expect(highlight(sleeper, 90)).rejects.toMatchObject({ code: 'read-only' })
    await other.close()
    const again = await openSession(folder)
    expect(liveIds(again)).toHaveLength(2)
    await again.close()
    await sleeper.close()
  })

  it('that was deleted by somebody is made again', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const session = await openSession(folder)
    rmSync(lock)
    await highlight(session, 0)
    expect(existsSync(lock)).toBe(true)
    await session.close()
  })
})

/** A machine that has been on for some ms, on which the processes named are alive. */
function machine({
  id = '',
  boot = '',
  processes = '',
  alive = [] as number[],
  pid = 1,
  on = { for: 0 },
}): System {
  return {
    ...realSystem,
    uptime: () => on.for,
    process: {
      pid,
      host: 'werkplek',
      machine: { id, boot, processes },
      isAlive: number => alive.includes(number),
    },
  }
}

describe('a lock that tells nothing of time', () => {
  const AHEAD = new Date(Date.now() + 86_400_000).toISOString()
  it.each([
    ['is ahead of time', (held: object) => JSON.stringify({ ...held, host: 'elders', beat: AHEAD })],
    ['has no time', (held: object) => JSON.stringify({ ...held, host: 'elders', beat: 'gisteren' })],
    ['is cut off', (held: object) => JSON.stringify(held).slice(0, 30)],
    ['is empty', () => ''],
  ])('because it %s is taken over once it was silent for two minutes here', async (_, forge) => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const first = await openSession(folder)
    const held = JSON.parse(readFileSync(lock, 'utf8'))
    await first.close()
    writeFileSync(lock, forge(held))
    const ahead = new Date(Date.now() + 3_600_000)
    utimesSync(lock, ahead, ahead)
    const on = { for: 5_000 }
    const system = machine({ on })
    const reader = await openSession(folder, system)
    expect(reader.state().readOnly).not.toBeNull()
    on.for += 119_000
    expect((await openSession(folder, system)).state().readOnly).not.toBeNull()
    on.for += 2_000
    const writer = await openSession(folder, system)
    expect(writer.state().readOnly).toBeNull()
    await highlight(writer, 0)
    await writer.close()
    expect(existsSync(lock)).toBe(false)
  })

  it('but shows signs of life is not taken over', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const first = await openSession(folder)
    const held = JSON.parse(readFileSync(lock, 'utf8'))
    const on = { for: 0 }
    const system = machine({ on })
    for (let beat = 0; beat < 4; beat += 1) {
      const at = new Date(Date.now() + 86_400_000 + beat).toISOString()
      writeFileSync(lock, JSON.stringify({ ...held, host: 'elders', beat: at }))
      on.for += 100_000
      expect((await openSession(folder, system)).state().readOnly).toMatchObject({ why: 'held' })
    }
    await first.close()
  })

  it('is said to be unclear where it names nobody, and damage to one’s own is mended', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const session = await openSession(folder)
    writeFileSync(lock, '{"pid"')
    expect((await openSession(folder)).state().readOnly).toEqual({ why: 'unclear' })
    await highlight(session, 0)
    expect(session.writable).toBe(true)
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ name: 'Marijke' })
    await session.close()
    expect(existsSync(lock)).toBe(false)
  })

  it('keeps nobody from reading where it is a folder', async () => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    mkdirSync(lock, { recursive: true })
    const on = { for: 0 }
    const system = machine({ on })
    expect((await openSession(folder, system)).state().readOnly).toEqual({ why: 'unclear' })
    on.for = 120_001
    const writer = await openSession(folder, system)
    expect(writer.state().readOnly).toBeNull()
    await highlight(writer, 0)
    await writer.close()
  })
})

describe('a lock of another machine of the same name', () => {
  const HERE = { id: 'laptop-1', boot: 'maandag', processes: 'pid:1' }
  it.each([
    ['another laptop', { id: 'laptop-2', boot: 'dinsdag', processes: 'pid:1' }, false],
    ['another laptop whose system tells nothing', { id: 'laptop-2', boot: '', processes: '' }, false],
    ['another container on this one', { ...HERE, processes: 'pid:2' }, false],
    ['an older program, which names none', undefined, false],
    ['this machine', HERE, true],
    ['this machine, from another user-data folder', { ...HERE, id: 'laptop-2' }, true],
    ['this machine, before it was started anew', { ...HERE, boot: 'zondag' }, true],
  ])('where a process of this number is not alive: %s', async (_, there, isFree) => {
    const folder = await makeProject()
    const { lock } = projectPaths(folder).analyst(MARIJKE.id)
    const first = await openSession(folder, machine({ pid: 7, alive: [7] }))
    const held = JSON.parse(readFileSync(lock, 'utf8'))
    await first.close()
    writeFileSync(lock, JSON.stringify({ ...held, machine: there }))
    const session = await openSession(folder, machine({ ...HERE, pid: 8, alive: [8] }))
    expect(session.writable).toBe(isFree)
    await session.close()
    const silent = new Date(Date.now() - 121_000).toISOString()
    writeFileSync(lock, JSON.stringify({ ...held, machine: there, beat: silent }))
    const later = await openSession(folder, machine({ ...HERE, pid: 8, alive: [8] }))
    expect(later.writable).toBe(true)
    await later.close()
  })

  it('is told by what the user-data folder keeps', async () => {
    const folders = [makeTemporaryFolder(), makeTemporaryFolder()]
    const ids: (string | undefined)[] = []
    for (const folder of [...folders, ...folders])
      ids.push((await openUserData(realSystem, folder, 'Marijke')).system.process.machine?.id)
    expect(ids.slice(0, 2)).toEqual(ids.slice(2))
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/)
    expect(ids[0]).not.toBe(ids[1])
  })
})
