import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CallError } from '../../../../../src-core/contract/errors'
import type { App, Shell } from '../../../../../src-main/services/session/app'
import { realSystem, type System } from '../../../../../src-main/storage/files/system'
import { interceptFs } from '../../../../durability/support/intercept-fs'
import { highlight, makeProject, openSession, PAPER } from '../../../../durability/support/project'
import { openAppIn } from './open-app-in'

let userData: string
let app: App | null = null

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'kanttekening-projects-'))
})

afterEach(async () => {
  await app?.close()
  app = null
  rmSync(userData, { recursive: true, force: true })
})

/** An app on a project with one annotation, and where the project is. */
async function begin(shell: Shell = {}, system: System = realSystem) {
  const folder = await makeProject()
  const session = await openSession(folder)
  await highlight(session, 0)
  await session.close()
  app = await openAppIn(userData, { project: folder, shell, system })
  return { folder, handlers: app.handlers }
}

const annotations = async (handlers: App['handlers']) =>
  (await handlers['annotation.list']({ documentId: PAPER.id })).length

it('a project is copied with its work, and what is done in the copy stays there', async () => {
  const { folder, handlers } = await begin()
  const before = await handlers['project.state']({})
  const copy = await handlers['project.duplicate']({ name: 'Kopie' })
  expect(copy).toMatchObject({ name: 'Kopie', problems: [], readOnly: null })
  expect(copy.id).not.toBe(before.id)
  expect(await annotations(handlers)).toBe(1)
  await handlers['annotation.create']({ documentId: PAPER.id, start: 30, end: 38, themes: [], note: null })
  expect(await annotations(handlers)).toBe(2)
  const original = await openSession(folder)
  expect(original.records.annotations.size).toBe(1)
  await original.close()
})

it('a copy that the disk has no room for is told, and is no project', async () => {
  const full = interceptFs(realSystem.fs, ({ path }) => {
    if (path.includes('kopie-')) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  })
  const { folder, handlers } = await begin({}, { ...realSystem, fs: full })
  const copying = handlers['project.duplicate']({ name: 'Kopie' })
  await expect(copying).rejects.toMatchObject({
    code: 'not-written',
    message: expect.stringContaining('Kopie'),
  })
  expect((await handlers['project.state']({})).name).toBe('Proef')
  expect(existsSync(join(folder, 'project.json'))).toBe(true)
  const made = existsSync(join(userData, 'projects')) ? readdirSync(join(userData, 'projects')) : []
  expect(made.filter(name => existsSync(join(userData, 'projects', name, 'project.json')))).toEqual([])
})

it('a link in a project is not followed into its copy, but left behind', async () => {
  const { folder, handlers } = await begin()
  const secret = join(userData, 'geheim.txt')
  writeFileSync(secret, 'geheim')
  symlinkSync(secret, join(folder, 'documents', 'link.json'))
  await handlers['project.duplicate']({ name: 'Kopie' })
  const [copy = ''] = readdirSync(join(userData, 'projects')).filter(name => name.startsWith('kopie-'))
  expect(readdirSync(join(userData, 'projects', copy, 'documents'))).toEqual([PAPER.id])
})

it('a deleted project leaves the list, waits in the trash, and comes back whole', async () => {
  const { folder, handlers } = await begin()
  const { id } = await handlers['project.state']({})
  const { project, restorable } = await handlers['project.delete']({})
  expect(restorable).toBe(true)
  expect(project.id).not.toBe(id)
  expect(existsSync(folder)).toBe(false)
  expect((await handlers['project.recent']({})).map(one => one.id)).not.toContain(id)
  expect(await handlers['project.trashed']({})).toEqual([{ id, name: 'Proef' }])
  expect(await handlers['project.restore']({ id })).toMatchObject({ id, name: 'Proef', readOnly: null })
  expect(await annotations(handlers)).toBe(1)
  expect(await handlers['project.trashed']({})).toEqual([])
  await expect(handlers['project.restore']({ id })).rejects.toMatchObject({ code: 'not-found' })
})

it('where the system refuses, the project is open again as it was', async () => {
  const { folder, handlers } = await begin({ trash: () => Promise.reject(new Error('no trash here')) })
  const { id } = await handlers['project.state']({})
  await expect(handlers['project.delete']({})).rejects.toThrow(CallError)
  expect(await handlers['project.state']({})).toMatchObject({ id, readOnly: null })
  expect(existsSync(folder)).toBe(true)
  expect(await annotations(handlers)).toBe(1)
})

it('a project on another disk than the trash stays, and that is said', async () => {
  const apart = interceptFs(realSystem.fs, ({ name, path }) => {
    if (name === 'rename' && path.endsWith('proef.kanttekening'))
      throw Object.assign(new Error('cross-device link'), { code: 'EXDEV' })
  })
  const { folder, handlers } = await begin({}, { ...realSystem, fs: apart })
  await expect(handlers['project.delete']({})).rejects.toMatchObject({
    code: 'not-available',
    message: expect.stringContaining('another disk'),
  })
  expect(existsSync(folder)).toBe(true)
})
