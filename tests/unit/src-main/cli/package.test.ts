import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { realSystem } from '../../../../src-main/storage/files/system'
import { openUserData } from '../../../../src-main/storage/settings/user-data'
import {
  highlight,
  JOOST,
  makeProject,
  makeTemporaryFolder,
  openSession,
} from '../../../durability/support/project'
import { refusalOf, runHere } from './run-here'

/** An analyst's settings folder and project, with one annotation. */
async function makeDesk(marked: boolean) {
  const folder = makeTemporaryFolder()
  const data = join(folder, 'data')
  const own = await openUserData(realSystem, data, 'Anna')
  const project = await makeProject()
  if (marked) {
    const session = await openSession(project, realSystem, own.analyst.value)
    await highlight(session, 0)
    await session.close()
  }
  return { folder, project, flags: ['--project', project, '--user-data', data] }
}

it('takes work from one project to another, and says how much', async () => {
  const there = await makeDesk(true)
  const here = await makeDesk(false)
  const path = join(there.folder, 'werk.ktpakket')
  const made = await runHere(there.folder, 'package', 'export', ...there.flags, '--output', 'werk.ktpakket')
  expect(made).toEqual({ failure: null, printed: 'werk.ktpakket: 1 annotation, 0 papers\n' })
  expect((await stat(path)).size).toBeGreaterThan(0)
  const merged = await runHere(here.folder, 'package', 'import', ...here.flags, path)
  expect(merged).toEqual({
    failure: null,
    printed: '1 annotation\n',
  })
  const again = await runHere(here.folder, 'package', 'import', ...here.flags, path)
  expect(again).toEqual({ failure: null, printed: 'Nothing new\n' })
  const session = await openSession(here.project, realSystem, JOOST)
  expect(session.visible.live()).toHaveLength(1)
  await session.close()
})

it('refuses a damaged package, naming it', async () => {
  const there = await makeDesk(true)
  const path = join(there.folder, 'werk.ktpakket')
  await runHere(there.folder, 'package', 'export', ...there.flags, '--output', path)
  await writeFile(path, (await readFile(path)).subarray(0, -50))
  const { code, message } = await refusalOf(there.folder, 'package', 'import', ...there.flags, path)
  expect(code).toBe('damaged')
  expect(message).toContain('werk.ktpakket')
})
