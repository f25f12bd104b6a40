import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { AppEvent } from '../../src-core/contract/events'
import { ProjectFollower } from '../../src-main/services/session/follow-project'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { type FileSystem, realSystem } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { addTheme, highlight, liveIds, MARIJKE, makeProject, openSession } from './support/project'

/** A disk that is full after half of what is appended to a file, for as long as it is. */
function fillingDisk() {
  const disk = { isFull: false }
  const open: FileSystem['open'] = async (...asked) => {
    const handle = await realSystem.fs.open(...asked)
    const append = handle.appendFile.bind(handle)
    handle.appendFile = async data => {
      if (!disk.isFull) return append(data)
      const bytes = Buffer.from(data as Uint8Array)
      await append(bytes.subarray(0, bytes.length / 2))
      throw Object.assign(new Error('ENOSPC: made by the test'), { code: 'ENOSPC' })
    }
    return handle
  }
  return { disk, system: { ...realSystem, fs: { ...realSystem.fs, open } } }
}

it('a history of which a full disk took a part is our own, and nobody is told of damage', async () => {
  const folder = await makeProject()
  const { disk, system } = fillingDisk()
  const events: AppEvent[] = []
  const session = await ProjectSession.open(system, folder, MARIJKE, event => void events.push(event))
  const follower = new ProjectFollower(session)
  await addTheme(session, 'sancties')
  await highlight(session, 0)
  const log = projectPaths(folder).analyst(MARIJKE.id).log
  const before = readFileSync(log).length

  disk.isFull = true
  await expect(highlight(session, 30)).rejects.toMatchObject({ code: 'not-saved' })
  // The fault is what the test means: half a line stands at the end.
  expect(readFileSync(log).length).toBeGreaterThan(before)
  await follower.look()
  expect(session.problems()).toEqual([])

  disk.isFull = false
  expect(await session.saveAll()).toEqual({ state: 'saved' })
  await follower.look()
  expect(session.problems()).toEqual([])
  const ids = liveIds(session)
  expect(ids).toHaveLength(2)
  await session.close()
  const again = await openSession(folder)
  expect(again.problems()).toEqual([])
  expect(liveIds(again)).toEqual(ids)
  await again.close()
})
