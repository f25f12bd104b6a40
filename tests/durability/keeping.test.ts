import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StructuredDocument } from '../../src-core/document/model'
import { realSystem } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { FaultySystem } from './support/intercept-fs'
import {
  addPaper,
  addTheme,
  highlight,
  liveIds,
  MARIJKE,
  makeProject,
  openSession,
  PAPER,
} from './support/project'

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE'] as const

describe('an acknowledged change', () => {
  it('is there when the project is opened again, with its undo history', async () => {
    const folder = await makeProject()
    const session = await openSession(folder)
    const first = await highlight(session, 0)
    const second = await highlight(session, 20)
    await session.undo()
    await session.close()

    const again = await openSession(folder)
    expect(liveIds(again)).toEqual([first.id])
    expect(again.history()).toEqual({
      undo: { key: 'annotation-create', count: 1, name: first.quote.exact },
      redo: { key: 'annotation-create', count: 1, name: second.quote.exact },
    })
    await again.redo()
    expect(liveIds(again)).toEqual([first.id, second.id].sort())
    await again.undo()
    await again.undo()
    expect(liveIds(again)).toEqual([])
    await again.close()
  })

  it('stands in the log and in the record file', async () => {
    const folder = await makeProject()
    const session = await openSession(folder)
    const { id } = await highlight(session, 0)
    const paths = projectPaths(folder).analyst(MARIJKE.id)
    const file = JSON.parse(readFileSync(join(paths.annotations, `${PAPER.id}.json`), 'utf8'))
    expect(file).toMatchObject({ schema: 'kanttekening/annotations@1', through: 1, records: [{ id }] })
    expect(readFileSync(paths.log, 'utf8')).toContain(id)
    await session.close()
  })
})

describe.each(CODES)('when a system call fails with %s', code => {
  it('a save is refused or whole, the old files stay readable, and the next save keeps everything', async () => {
    const folder = await makeProject()
    const faulty = new FaultySystem(realSystem)
    const session = await openSession(folder, faulty.system)
    const ids = [(await highlight(session, 0)).id]
    let refused = 0
    for (let number = 1; ; number += 1) {
      faulty.fail(number, code)
      const acknowledged = await highlight(session, number).then(
        () => true,
        () => false,
      )
      const reached = faulty.calls >= number
      faulty.fail(0, '')
      const onDisk = await readElsewhere(folder)
      expect(onDisk).toEqual(expect.arrayContaining(ids))
      if (acknowledged) expect(onDisk).toHaveLength(liveIds(session).length)
      else {
        refused += 1
        expect(session.saving.state.state).toBe('failed')
        expect((await session.saving.retry()).state).toBe('saved')
      }
      ids.splice(0, ids.length, ...liveIds(session))
      expect(await readElsewhere(folder)).toEqual(ids)
      if (!reached) break
    }
    expect(refused).toBeGreaterThan(10)
    await session.close()
  })

  it('an import is refused and leaves nothing, or is whole', async () => {
    const faulty = new FaultySystem(realSystem)
    const folder = await makeProject()
    const session = await openSession(folder, faulty.system)
    const added = new Map<string, StructuredDocument>()
    for (let number = 1; ; number += 1) {
      const paper = { ...PAPER, id: `doc_${number.toString(16).padStart(16, '0')}` }
      faulty.fail(number, code)
      const acknowledged = await addPaper(session, paper, Buffer.from('x')).then(
        () => true,
        () => false,
      )
      const reached = faulty.calls >= number
      faulty.fail(0, '')
      await session.saving.retry()
      if (acknowledged) {
        added.set(paper.id, paper)
        expect(statSync(projectPaths(folder).document(paper.id).structure).size).toBeGreaterThan(0)
      }
      if (!reached) break
    }
    await session.close()
    const again = await openSession(folder)
    expect(again.state().documents.every(({ problem }) => problem === null)).toBe(true)
    for (const paper of added.values()) expect(again.document(paper.id)).toEqual(paper)
    await again.close()
  })

  it('opening a project is refused or right, and the lock is not left behind', async () => {
    const folder = await makeProject()
    const session = await openSession(folder)
    const { id } = await highlight(session, 0)
    await addTheme(session, 'Sancties')
    await session.close()
    const faulty = new FaultySystem(realSystem)
    for (let number = 1; ; number += 1) {
      faulty.fail(number, code)
      const opened = await openSession(folder, faulty.system).catch(() => null)
      const reached = faulty.calls >= number
      faulty.fail(0, '')
      if (opened) {
        expect(opened.records.annotations.has(id) || opened.state().problems.length > 0).toBe(true)
        await opened.close()
      }
      const again = await openSession(folder)
      expect(again.state()).toMatchObject({ readOnly: null, problems: [] })
      expect(liveIds(again)).toEqual([id])
      await again.close()
      if (!reached) break
    }
  })
})

/** What another program would find in the project now. */
async function readElsewhere(folder: string): Promise<string[]> {
  const reader = await openSession(folder)
  expect(reader.state().readOnly).not.toBeNull()
  expect(reader.state().problems).toEqual([])
  return liveIds(reader)
}
