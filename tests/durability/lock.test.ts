import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectPaths } from '../../src-main/storage/project-folder'
import { realSystem, type System } from '../../src-main/storage/system'
import { highlight, JOOST, liveIds, MARIJKE, makeProject, openSession } from './support/project'

/** A machine of another name, on which no process of this one is known. */
function elsewhere(now = () => new Date()): System {
  return { ...realSystem, now, process: { pid: 1, host: 'elders', isAlive: () => false } }
}

describe('the lock of a project', () => {
  it('lets one process write for an analyst, and says who', async () => {
    const folder = await makeProject()
    const first = await openSession(folder)
    const second = await openSession(folder, elsewhere())
    expect(second.state().readOnly?.holder).toContain('Marijke')
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
    expect(sleeper.state().readOnly?.holder).toContain('elders')
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
