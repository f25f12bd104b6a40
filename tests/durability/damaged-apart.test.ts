import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { StartReader } from '../../src-main/import/reader/reader-process'
import { salvageApart } from '../../src-main/import/reader/salvage-apart'
import { startNodeReader } from '../../src-main/import/reader/start-node-reader'
import { backupCalls } from '../../src-main/services/calls/backup-calls'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem, type System } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import {
  highlight,
  JOOST,
  liveIds,
  MARIJKE,
  makeProject,
  makeTemporaryFolder,
  openSession,
  PAPER,
} from './support/project'

const ownFile = (folder: string) =>
  join(projectPaths(folder).analyst(MARIJKE.id).annotations, `${PAPER.id}.json`)

/** A project with two annotations, whose file is then damaged at its end by so much that looking for what is whole takes a while. */
async function damagedProject(): Promise<{ folder: string; ids: string[]; damaged: string }> {
  const folder = await makeProject()
  const session = await openSession(folder)
  for (const start of [0, 30]) await highlight(session, start)
  const ids = liveIds(session)
  await session.close()
  const file = ownFile(folder)
  const damaged = readFileSync(file, 'utf8') + '{'.repeat(100 * 1024)
  writeFileSync(file, damaged)
  return { folder, ids, damaged }
}

/** A system whose damaged files are searched by processes that are counted. */
function searching(start: StartReader): { system: System; count: () => number } {
  let started = 0
  const salvage = salvageApart(heap => {
    started += 1
    return start(heap)
  })
  // Later than anything that may still be on its way.
  const now = () => new Date(Date.now() + 60_000)
  return { system: { ...realSystem, now, salvage }, count: () => started }
}

/** A process that meets its limits with any file. */
const failing: StartReader = () => {
  let ended: (output: string) => void = () => undefined
  return {
    send: () => queueMicrotask(() => ended('killed')),
    onReply: () => undefined,
    onEnd: listener => {
      ended = listener
    },
    kill: () => undefined,
  }
}

it('a colleague’s damaged file is searched in a process of its own, and what is whole in it is shown', async () => {
  const { folder, ids } = await damagedProject()
  const { system, count } = searching(startNodeReader)
  const session = await openSession(folder, system, JOOST)
  expect(count()).toBe(1)
  expect([...session.records.versionsOf('annotation', ids[0] ?? '')].map(({ holder }) => holder)).toEqual([
    MARIJKE.id,
  ])
  expect(session.state().problems).toMatchObject([
    { file: expect.stringContaining(MARIJKE.id), kind: 'damaged', found: 2 },
  ])
  await session.close()
})

it('so is one’s own, also where the log is gone, and it is whole again', async () => {
  const { folder, ids } = await damagedProject()
  writeFileSync(projectPaths(folder).analyst(MARIJKE.id).log, '')
  const { system, count } = searching(startNodeReader)
  const session = await openSession(folder, system)
  expect(count()).toBe(1)
  expect(liveIds(session)).toEqual(ids)
  await session.close()
  const again = await openSession(folder)
  expect(liveIds(again)).toEqual(ids)
  await again.close()
})

it('a search that meets its limits is told, the file stays as it is, and the rest opens', async () => {
  const { folder, damaged } = await damagedProject()
  const { system } = searching(failing)
  const session = await openSession(folder, system, JOOST)
  expect(session.state().problems).toMatchObject([
    { kind: 'damaged', found: 0, reason: expect.stringContaining('took too long') },
  ])
  await session.close()
  expect(readFileSync(ownFile(folder), 'utf8')).toBe(damaged)
})

it('what a backup holds in a file that could not be searched is not taken for nothing', async () => {
  const { folder, ids } = await damagedProject()
  const { system } = searching(failing)
  const session = await ProjectSession.open(system, folder, JOOST, () => undefined, makeTemporaryFolder())
  const calls = backupCalls(() => session)
  const { id } = await calls['backup.create']({})
  await expect(calls['backup.compare']({ id })).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('took too long'),
  })
  await expect(calls['backup.restore']({ id })).rejects.toMatchObject({ code: 'damaged' })
  await session.close()
  const again = await openSession(folder)
  expect(liveIds(again)).toEqual(ids)
  await again.close()
})

it('a file of a moment’s work is searched where it is read', async () => {
  const { folder, ids } = await damagedProject()
  writeFileSync(ownFile(folder), `${readFileSync(ownFile(folder), 'utf8').slice(0, 2000)}{`)
  const { system, count } = searching(startNodeReader)
  const session = await openSession(folder, system, JOOST)
  expect(count()).toBe(0)
  expect(session.records.versionsOf('annotation', ids[0] ?? '')).toHaveLength(1)
  await session.close()
})
