import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realSystem } from '../../src-main/storage/files/system'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { interceptFs, type SystemCall } from './support/intercept-fs'
import { edit, highlight, liveIds, MARIJKE, makeProject, openSession, PAPER } from './support/project'

/** What another program does to the file of annotations, and what of it must be found afterwards. */
interface OutsideEdit {
  make(file: string): void
  readonly kept: string | null
}

const FOREIGN = 'ann_00000000000000ff'

const EDITS: Readonly<Record<string, OutsideEdit>> = {
  'adds a record': {
    make(file) {
      const stored = JSON.parse(readFileSync(file, 'utf8'))
      stored.records.push({ ...stored.records[0], id: FOREIGN })
      writeFileSync(file, JSON.stringify(stored))
    },
    kept: FOREIGN,
  },
  'changes a record to a later revision': {
    make(file) {
      const stored = JSON.parse(readFileSync(file, 'utf8'))
      Object.assign(stored.records[0], { revision: 9, themes: ['thm_buiten'] })
      writeFileSync(file, JSON.stringify(stored))
    },
    kept: 'thm_buiten',
  },
  'says something else of the same revision': {
    make(file) {
      const stored = JSON.parse(readFileSync(file, 'utf8'))
      Object.assign(stored.records[0], { themes: ['thm_buiten'] })
      writeFileSync(file, JSON.stringify(stored))
    },
    kept: 'thm_buiten',
  },
  'replaces it by something that cannot be understood': {
    make: file => writeFileSync(file, 'kapot{'),
    kept: 'kapot{',
  },
  'deletes it': { make: file => rmSync(file, { force: true }), kept: null },
}

/** Everything that stands in the folder of annotations now, copies that were set aside included. */
function everything(folder: string): string {
  const { annotations } = projectPaths(folder).analyst(MARIJKE.id)
  return readdirSync(annotations)
    .map(name => readFileSync(join(annotations, name), 'utf8'))
    .join('\n')
}

/** Makes one change while another program edits the file right before system call `number`; answers that call. */
async function changeDuring(outside: OutsideEdit, number: number) {
  const folder = await makeProject()
  const file = join(projectPaths(folder).analyst(MARIJKE.id).annotations, `${PAPER.id}.json`)
  let countdown = 0
  let met: SystemCall | null = null
  const fs = interceptFs(realSystem.fs, call => {
    countdown -= 1
    if (countdown !== 0) return
    met = call
    outside.make(file)
  })
  const session = await openSession(folder, { ...realSystem, fs })
  const first = await highlight(session, 0)
  const second = await highlight(session, 30)
  countdown = number
  const third = await highlight(session, 60)
  countdown = 0
  const before = everything(folder)
  await session.commit({ key: 'annotation-move', count: 1, name: '' }, [
    edit('annotation', session.records.annotations.get(second.id) ?? second, { end: second.end + 1 }),
  ])
  await session.close()
  const again = await openSession(folder)
  const live = liveIds(again)
  await again.close()
  return { met: met as SystemCall | null, live, own: [first.id, second.id, third.id], before, folder }
}

it('a share that dates a file only once it is closed has each change written once, after the first', async () => {
  const folder = await makeProject()
  let writes = 0
  let clock = 1_767_225_600
  const fs = interceptFs(realSystem.fs, ({ name, path }) => {
    if (!path.includes(`${PAPER.id}.json.`)) return
    if (name === 'handle.writev') writes += 1
    if (name !== 'rename') return
    clock += 1
    utimesSync(path, clock, clock)
  })
  const session = await openSession(folder, { ...realSystem, fs })
  await highlight(session, 0)
  await highlight(session, 30)
  writes = 0
  await highlight(session, 60)
  await highlight(session, 90)
  expect(writes).toBe(2)
  expect(session.problems()).toEqual([])
  await session.close()
})

describe.each(Object.entries(EDITS))('while a change is saved another program %s', (_, outside) => {
  it('at any moment: what either did is kept', async () => {
    for (let number = 1; ; number += 1) {
      const { met, live, own, before, folder } = await changeDuring(outside, number)
      const when = `before call ${number}, ${met?.name} ${met?.path}`
      expect(live, when).toEqual(expect.arrayContaining(own))
      // A system has no call that replaces a file only where it is still the same one: this moment alone is left.
      const isReplacing = met?.name === 'rename' && met.path.includes('.json.')
      if (outside.kept !== null && met && !isReplacing) {
        expect(before, when).toContain(outside.kept)
        expect(everything(folder), when).toContain(outside.kept)
      }
      if (!met) break
    }
  })
})
