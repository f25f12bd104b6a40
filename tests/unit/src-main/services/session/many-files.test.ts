import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SaveState } from '../../../../../src-core/contract/state'
import { annotationCalls } from '../../../../../src-main/services/calls/annotation-calls'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { type FileSystem, realSystem, type System } from '../../../../../src-main/storage/files/system'
import { createDocumentStore } from '../../../../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { MARIJKE, makeTemporaryFolder } from '../../../../durability/support/project'
import { paperOf } from '../open-desk'

const PAPERS = 120

/** A system that counts the files open at one moment. */
function counting(): { system: System; most(): number } {
  let now = 0
  let most = 0
  const open: FileSystem['open'] = async (...asked) => {
    const handle = await realSystem.fs.open(...asked)
    now += 1
    most = Math.max(most, now)
    const close = handle.close.bind(handle)
    handle.close = () => {
      now -= 1
      return close()
    }
    return handle
  }
  return { system: { ...realSystem, fs: { ...realSystem.fs, open } }, most: () => most }
}

test('a change in very many papers opens few files at once, says how far it is, and is undone as one', async () => {
  const folder = join(makeTemporaryFolder(), 'veel.kanttekening')
  await createProjectFolder(realSystem, folder, 'Veel')
  const papers = Array.from({ length: PAPERS }, (_, at) => paperOf(`Stuk ${at} over sancties.`))
  const store = createDocumentStore(realSystem, projectPaths(folder))
  for (const paper of papers) await store.write(paper, Buffer.from(paper.text))
  const told: SaveState[] = []
  const { system, most } = counting()
  const session = await ProjectSession.open(system, folder, MARIJKE, event => {
    if (event.type === 'save-changed') told.push(event.save)
  })
  const calls = annotationCalls(() => session)
  const ids: string[] = []
  for (const { id: documentId } of papers)
    ids.push((await calls['annotation.create']({ documentId, start: 0, end: 4, themes: [], note: null })).id)
  told.length = 0

  expect(await calls['annotation.delete']({ ids })).toEqual({ deleted: PAPERS })
  // Each takes its new file and its folder; the log is written beside them.
  expect(most()).toBeLessThanOrEqual(70)
  const steps = told.flatMap(save => (save.state === 'saving' && save.written ? [save.written] : []))
  expect(steps.map(({ total }) => total)).toEqual(steps.map(() => PAPERS))
  expect(steps.map(({ done }) => done)).toEqual(Array.from({ length: 40 }, (_, step) => (step + 1) * 3))
  expect(told.at(-1)).toEqual({ state: 'saved' })
  expect(session.visible.highlights()).toEqual([])
  await session.undo()
  expect(session.visible.highlights()).toHaveLength(PAPERS)
  await session.close()
})
