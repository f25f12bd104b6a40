import { mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  LARGEST_DOCUMENT,
  LARGEST_OWN_RECORDS,
  LARGEST_RECORDS,
  LARGEST_SMALL_FILE,
  MOST_RECORDS,
} from '../../src-core/basics/limits'
import { recordKinds } from '../../src-core/records/kinds/record-kinds'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { parseRecords } from '../../src-main/storage/records/parse-records'
import { makeNote } from '../unit/src-core/builders'
import { interceptFs } from './support/intercept-fs'
import { highlight, JOOST, liveIds, MARIJKE, makeProject, openSession, PAPER } from './support/project'

type Paths = ReturnType<typeof projectPaths>

const PLACES: readonly [string, (paths: Paths) => string, number][] = [
  [
    'a colleague’s annotations',
    at => join(at.analyst(JOOST.id).annotations, `${PAPER.id}.json`),
    LARGEST_RECORDS,
  ],
  ['a colleague’s received work', at => join(at.analyst(JOOST.id).folder, 'received.json'), LARGEST_RECORDS],
  ['a colleague’s profile', at => at.analyst(JOOST.id).profile, LARGEST_SMALL_FILE],
  ['own themes', at => at.analyst(MARIJKE.id).themes, LARGEST_OWN_RECORDS],
  ['the own profile', at => at.analyst(MARIJKE.id).profile, LARGEST_SMALL_FILE],
  ['the project’s file', at => at.project, LARGEST_SMALL_FILE],
]

/** A project with one annotation, and a system that notes which large files are read. */
async function prepared() {
  const folder = await makeProject()
  const session = await openSession(folder)
  const { id } = await highlight(session, 0)
  const { file } = session
  await session.close()
  const reads: string[] = []
  const fs = interceptFs(realSystem.fs, ({ name, path }) => {
    const isRead = name === 'handle.readFile' || name === 'readFile'
    if (isRead && statSync(path).size > LARGEST_SMALL_FILE) reads.push(path)
  })
  // Later than anything that may still be on its way.
  const system = { ...realSystem, fs, now: () => new Date(Date.now() + 60_000) }
  return { folder, id, file, reads, system }
}

/** Makes a file of so many bytes, without writing them. */
function makeLarge(path: string, bytes: number): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '', { flag: 'a' })
  truncateSync(path, bytes)
}

it.each(PLACES)('%s over the ceiling: told, never read, and the rest opens', async (_, placeOf, largest) => {
  const { folder, id, file, reads, system } = await prepared()
  const place = placeOf(projectPaths(folder))
  makeLarge(place, largest + 1)
  const session = await ProjectSession.open(system, folder, MARIJKE, () => undefined, null, file)
  const told = session.state().problems.map(problem => [problem.kind, join(folder, problem.file)])
  expect(told).toContainEqual(['too-large', place])
  expect(liveIds(session)).toEqual([id])
  const later = await highlight(session, 30)
  await session.close()
  expect(reads).not.toContain(place)
  const again = await ProjectSession.open(realSystem, folder, MARIJKE, () => undefined, null, file)
  expect(liveIds(again).sort()).toEqual([id, later.id].sort())
  await again.close()
})

it('tells of a paper whose structure is over the ceiling, and does not read it', async () => {
  const { folder, reads, system } = await prepared()
  const { structure } = projectPaths(folder).document(PAPER.id)
  makeLarge(structure, LARGEST_DOCUMENT + 1)
  const session = await openSession(folder, system)
  expect(session.state().documents).toMatchObject([
    { id: PAPER.id, problem: expect.stringContaining(`${LARGEST_DOCUMENT + 1} bytes`) },
  ])
  expect(reads).not.toContain(structure)
  await session.close()
})

it('takes a lock over the ceiling for one that tells nothing, and does not read it', async () => {
  const { folder, id, reads, system } = await prepared()
  const { lock } = projectPaths(folder).analyst(MARIJKE.id)
  makeLarge(lock, LARGEST_SMALL_FILE + 1)
  const session = await openSession(folder, system)
  expect(session.state().readOnly).toEqual({ why: 'unclear' })
  expect(liveIds(session)).toEqual([id])
  expect(reads).not.toContain(lock)
  await session.close()
})

it('reads a colleague’s 50,000 annotations with notes of 400 characters', async () => {
  const { folder } = await prepared()
  const session = await openSession(folder)
  const [made] = session.records.annotations.values()
  await session.close()
  const record = { ...made, author: JOOST.id, note: makeNote('x'.repeat(400)) }
  const records = Array.from({ length: 50_000 }, (_, at) => ({
    ...record,
    id: `ann_${at.toString(16).padStart(16, '0')}`,
  }))
  const bytes = Buffer.from(JSON.stringify({ schema: 'kanttekening/annotations@1', records }))
  const read = parseRecords(bytes, 'file', recordKinds.annotation, 'others')
  expect(read.records).toHaveLength(50_000)
  expect(read.records.length).toBeLessThan(MOST_RECORDS)
})
