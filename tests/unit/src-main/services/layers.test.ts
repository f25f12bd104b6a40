import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Annotation } from '../../../../src-core/annotation/model'
import type { AppEvent } from '../../../../src-core/contract/events'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { openApp } from '../../../../src-main/services/open-app'
import type { App } from '../../../../src-main/services/session/app'
import { deleteDocuments } from '../../../../src-main/services/session/change-documents'
import type { ProjectSession } from '../../../../src-main/services/session/project-session'
import { edit, highlight, makeProject, openSession, PAPER } from '../../../durability/support/project'
import { makeNote } from '../../src-core/builders'

const userData = mkdtempSync(join(tmpdir(), 'kanttekening-layers-'))
const resources = resolve(import.meta.dirname, '../../../../resources')
let folder = ''
let app: App
let colleague: ProjectSession
const events: AppEvent[] = []

const open = async () => {
  const opened = await openApp({
    userData,
    resources,
    project: folder,
    host: 'web',
    version: '0',
    locale: 'nl-NL',
    userName: 'Anna',
    shell: {},
  })
  opened.subscribe(event => void events.push(event))
  return opened
}
const list = async () => (await app.handlers['annotation.list']({ documentId: PAPER.id })).map(({ id }) => id)
const count = async () => (await app.handlers['project.state']({})).documents[0]?.annotations

beforeAll(async () => {
  folder = await makeProject()
  app = await open()
  colleague = await openSession(folder)
})

afterAll(async () => {
  await app.close()
  await colleague.close()
  rmSync(userData, { recursive: true, force: true })
})

it('blind work hides colleagues from lists, counts, exports, the trash and events, also after a restart', async () => {
  const { handlers } = app
  const theirs = await highlight(colleague, 40)
  await expect.poll(list).toEqual([theirs.id])
  const mine = await handlers['annotation.create']({
    documentId: PAPER.id,
    start: 0,
    end: 8,
    themes: [],
    note: null,
  })
  await handlers['reply.add']({ to: theirs.id, note: makeNote('Eens.') })
  expect(await count()).toBe(2)

  await handlers['layers.set']({ blind: true, hidden: [] })
  expect(await list()).toEqual([mine.id])
  expect(await count()).toBe(1)
  const { beginning } = await handlers['export.render']({
    task: 'uit',
    options: {
      format: 'json',
      groupBy: 'document-order',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    },
  })
  expect(JSON.parse(beginning?.text ?? '').annotations).toHaveLength(1)

  events.length = 0
  const deleted = await highlight(colleague, 80)
  await deleteDocuments(colleague, [PAPER.id]).then(() => colleague.undo())
  await expect.poll(() => events.some(({ type }) => type === 'project-changed')).toBe(true)
  expect(JSON.stringify(events)).not.toContain(deleted.id)
  expect(await handlers['trash.list']({})).toEqual([])

  await app.close()
  app = await open()
  expect(await list()).toEqual([mine.id])
  await app.handlers['layers.set']({ blind: false, hidden: [colleague.analyst.id] })
  expect(await list()).toEqual([mine.id])
  await app.handlers['layers.set']({ blind: false, hidden: [] })
  expect(await list()).toHaveLength(3)
})

it('blind work merges themes on what one sees, and lets nothing unseen into one’s own', async () => {
  const { handlers } = app
  const [from, into] = [
    await handlers['theme.create']({ name: 'Van' }),
    await handlers['theme.create']({ name: 'Naar' }),
  ]
  const mark = (start: number) =>
    handlers['annotation.create']({
      documentId: PAPER.id,
      start,
      end: start + 4,
      themes: [from.id],
      note: null,
    })
  const mine = await mark(120)
  await expect
    .poll(async () => {
      await colleague.records.readColleagues(true)
      return colleague.records.annotations.get(mine.id)?.id
    })
    .toBe(mine.id)
  // The colleague writes in one's own annotation, and marks a passage with the same theme.
  const written = edit('annotation', colleague.records.annotations.get(mine.id) as Annotation, {
    note: makeNote('Van een ander.'),
  })
  const theirs = await highlight(colleague, 140)
  const tagged = edit('annotation', theirs, { themes: [from.id] })
  await colleague.commit({ key: 'annotation-tag', count: 2, name: '' }, [written, tagged])
  const seen = async () =>
    (await handlers['annotation.list']({ documentId: PAPER.id })).find(({ id }) => id === mine.id)?.note
  await expect.poll(seen).toEqual(makeNote('Van een ander.'))

  await handlers['layers.set']({ blind: true, hidden: [] })
  expect(await handlers['theme.merge']({ from: from.id, into: into.id })).toEqual({ moved: 1 })
  const after = await handlers['annotation.list']({ documentId: PAPER.id })
  expect(after.find(({ id }) => id === mine.id)).toMatchObject({ themes: [into.id], note: null })
})
