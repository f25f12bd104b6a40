import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { calls } from '../../../../src-core/contract/calls'
import { themeCalls } from '../../../../src-main/services/calls/theme-calls'
import { projectPaths } from '../../../../src-main/storage/project/project-folder'
import { highlight, JOOST, makeProject, openSession, PAPER } from '../../../durability/support/project'

it('counts themes whatever their ids are called', async () => {
  const folder = await makeProject()
  const session = await openSession(folder)
  const annotation = await highlight(session, 0)
  await session.close()
  const themes = ['constructor', '__proto__', 'toString', 'thm_00000000000000aa']
  const theirs = projectPaths(folder).analyst(JOOST.id)
  mkdirSync(theirs.annotations, { recursive: true })
  const records = ['one', 'two'].map(id => ({ ...annotation, id, author: JOOST.id, themes }))
  const file = { schema: 'kanttekening/annotations@1', through: 1, records }
  writeFileSync(join(theirs.annotations, `${PAPER.id}.json`), JSON.stringify(file))
  const again = await openSession(folder)
  const counts = await themeCalls(() => again)['theme.counts']({})
  expect(calls['theme.counts'].out.parse(counts)).toEqual(themes.map(id => [id, 2]))
  await again.close()
})
