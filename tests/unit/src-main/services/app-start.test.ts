import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../../src-main/services/open-app'
import type { App } from '../../../../src-main/services/session/app'
import { makeTemporaryFolder } from '../../../durability/support/project'

const resources = resolve(import.meta.dirname, '../../../../resources')
let folder: string
let app: App

const start = () =>
  openApp({
    userData: folder,
    resources,
    host: 'web',
    version: '0',
    locale: 'nl',
    userName: 'Ana',
    shell: {},
  })

beforeEach(async () => {
  folder = makeTemporaryFolder()
  app = await start()
})
afterEach(() => app.close())

test('a window gets the paper it shows first with the first answer, and nobody who did not ask', async () => {
  const { paper, project } = await app.handlers['app.start']({ withPaper: true })
  const [first] = project.documents
  expect(paper?.document).toEqual(await app.handlers['document.get']({ id: first?.id ?? '' }))
  expect(paper?.annotations).toEqual(await app.handlers['annotation.list']({ documentId: first?.id ?? '' }))
  expect((await app.handlers['app.start']({})).paper).toBeNull()
})

test('a paper that cannot be read is left to be asked for, and the window starts', async () => {
  const { project } = await app.handlers['app.start']({})
  const [id = ''] = project.documents.map(document => document.id)
  await app.close()
  // A backup would bring it back.
  await rm(join(folder, 'backups'), { recursive: true })
  await writeFile(join(folder, 'projects/voorbeeld.kanttekening/documents', id, 'document.json'), '{')
  app = await start()
  const { paper, project: again } = await app.handlers['app.start']({ withPaper: true })
  expect(paper).toBeNull()
  expect(again.documents[0]).toMatchObject({ id, problem: expect.stringContaining('document.json') })
})

test('the project used last that cannot be opened is told, and another that is opened ends that', async () => {
  const { id } = await app.handlers['project.create']({ name: 'Brieven' })
  expect((await app.handlers['app.start']({})).unopened).toBeUndefined()
  await app.close()
  const recent = JSON.parse(await readFile(join(folder, 'recent-projects.json'), 'utf8'))
  const place: string = recent.projects[0].folder
  await writeFile(join(place, 'project.json'), `{"schema":"kanttekening/project@9","id":"${id}"}`)
  app = await start()
  const { unopened, project } = await app.handlers['app.start']({})
  expect(unopened).toMatchObject({ name: 'Brieven', folder: place, failure: { code: 'newer-version' } })
  expect(project.documents).toHaveLength(1)
  await app.handlers['project.create']({ name: 'Ander' })
  expect((await app.handlers['app.start']({})).unopened).toBeUndefined()
})
