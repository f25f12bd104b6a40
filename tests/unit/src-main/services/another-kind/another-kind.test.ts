import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordName } from '../../../../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../../../../src-core/records/record-change'
import { historyCalls } from '../../../../../src-main/services/calls/history-calls'
import { trashCalls } from '../../../../../src-main/services/calls/trash-calls'
import { versionCalls } from '../../../../../src-main/services/calls/version-calls'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { projectPaths } from '../../../../../src-main/storage/project/project-folder'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { openDesk, PAPER } from '../open-desk'
import type { Page } from './page-kind'

// The one line that a new kind takes in the table of kinds; every other file is as it is.
vi.mock('../../../../../src-core/records/kinds/made-kinds', async importOriginal => {
  const { pageKind } = await import('./page-kind')
  const { madeKinds } = await importOriginal<{ madeKinds: object }>()
  return { madeKinds: { ...madeKinds, sheet: pageKind } }
})

type Desk = Awaited<ReturnType<typeof openDesk>>

// The types of the program do not know the kind, which stands in no file of it.
const PAGE = 'sheet' as RecordName
let joost: Desk

beforeEach(async () => {
  joost = await openDesk(JOOST, [PAPER])
})

/** Writes a page anew, or on from how it is; answers it as it is kept. */
async function write({ session }: Desk, content: Partial<Page>, before: Page | null = null): Promise<Page> {
  const at = session.now()
  const made = { id: 'pag_1', author: session.analyst.id, created: at, title: 'Sancties', text: '', line: 0 }
  const revision = (before?.revision ?? 0) + 1
  const after = { about: [], ...made, ...before, revision, modified: at, ...content }
  const label = { key: 'sheet-write', count: 1, name: after.title }
  await session.commit(label as never, [{ kind: PAGE, before, after } as unknown as RecordChange])
  return pageOf(session)
}

function pageOf(session: ProjectSession): Page {
  return session.records.get(PAGE, 'pag_1') as unknown as Page
}

async function send(from: Desk, to: Desk, choice?: 'mine' | 'theirs' | 'both') {
  const review = await to.calls['package.open'](await from.make())
  const choices = choice ? { 'sheet/pag_1': choice } : {}
  const done = await to.calls['package.merge']({ token: review.token, papers: {}, choices })
  return { items: review.items.filter(({ kind }) => (kind as string) === 'sheet'), done }
}

describe('a kind of record that is one descriptor', () => {
  it('has its file and stands in the log, and both are read again', async () => {
    const page = await write(joost, { text: 'Olie' })
    const { folder, log } = projectPaths(joost.folder).analyst(JOOST.id)
    expect(JSON.parse(await readFile(join(folder, 'sheets.json'), 'utf8'))).toEqual({
      schema: 'kanttekening/sheets@1',
      through: 1,
      records: [page],
    })
    expect(await readFile(log, 'utf8')).toContain('"files":["sheets"]')
    await joost.session.close()
    const again = await ProjectSession.open(realSystem, joost.folder, JOOST, () => undefined)
    expect(pageOf(again)).toEqual(page)
    expect(again.history().undo).toEqual({ key: 'sheet-write', count: 1, name: 'Sancties' })
    await again.close()
  })

  it('is told to windows by its own event', async () => {
    const page = await write(joost, { text: 'Olie' })
    expect(joost.events).toContainEqual({ type: 'sheets-changed', records: [page] })
    expect(joost.events.map(({ type }) => type)).not.toContain('project-changed')
  })

  it('is in the history by its name, and is undone member by member, keeping together what belongs together', async () => {
    const first = await write(joost, { text: 'Olie', line: 1 })
    const second = await write(joost, { text: 'Olie en gas', line: 2, title: 'Energie' }, first)
    const history = historyCalls(() => joost.session)
    const shown = await history['history.show']({ analyst: JOOST.id, seq: 2 })
    expect(shown.names).toEqual([{ before: 'Sancties', after: 'Energie' }])
    await write(joost, { line: 9 }, second)
    const taken = await history['history.restore']({ analyst: JOOST.id, seq: 2, what: { of: 'operation' } })
    expect(taken).toEqual({ changed: 1 })
    // Another line was scrolled to since, so that the text stays with it; the title goes back.
    expect(pageOf(joost.session)).toMatchObject({ title: 'Sancties', text: 'Olie en gas', line: 9 })
    await joost.session.undo()
    await joost.session.undo()
    await joost.session.undo()
    expect(pageOf(joost.session)).toMatchObject({ title: 'Sancties', text: 'Olie', line: 1 })
    await joost.session.undo()
    expect(pageOf(joost.session).deleted).toBe(true)
    await joost.session.redo()
    expect(pageOf(joost.session)).toMatchObject({ title: 'Sancties', text: 'Olie' })
  })

  it('goes to the trash and comes back', async () => {
    const page = await write(joost, {})
    await write(joost, { deleted: true }, page)
    const trash = trashCalls(() => joost.session)
    expect(await trash['trash.list']({})).toMatchObject([
      { kind: 'sheet', id: 'pag_1', name: 'Sancties', annotations: null },
    ])
    await trash['trash.restore']({ records: [{ kind: PAGE, id: 'pag_1' }] })
    expect(pageOf(joost.session).deleted).toBeUndefined()
    expect(await trash['trash.list']({})).toEqual([])
  })

  it('travels in packages with what it needs, and is taken away with the import', async () => {
    const marijke = await openDesk(MARIJKE, [PAPER])
    const annotation = await joost.mark('Vraag 2.')
    const page = await write(joost, { about: [annotation.id] })
    const { items, done } = await send(joost, marijke)
    expect(items).toMatchObject([{ state: 'new', theirs: { title: 'Sancties', analyst: 'Joost' } }])
    expect(done.records).toMatchObject({ annotation: 1, theme: 0, sheet: 1 })
    expect(pageOf(marijke.session)).toEqual(page)
    expect(marijke.session.records.versionsOf(PAGE, 'pag_1')[0]?.holder).toBe(JOOST.id)
    expect(marijke.events).toContainEqual({ type: 'sheets-changed', records: [page] })
    await marijke.session.undo()
    expect(pageOf(marijke.session)).toBeUndefined()
  })

  it('merges two versions: both changes where they are apart, a person’s choice where they are not', async () => {
    const marijke = await openDesk(MARIJKE, [PAPER])
    const first = await write(joost, { text: 'Olie' })
    await send(joost, marijke)
    await write(marijke, { title: 'Energie' }, first)
    await write(joost, { text: 'Olie en gas' }, first)
    const { items } = await send(joost, marijke)
    expect(items).toMatchObject([{ state: 'both', canKeepBoth: true }])
    expect(pageOf(marijke.session)).toMatchObject({ title: 'Energie', text: 'Olie en gas' })
  })

  it('is asked about where analysts changed it at one time, and hidden from who works blind', async () => {
    const first = await write(joost, { text: 'Olie' })
    const marijke = await ProjectSession.open(realSystem, joost.folder, MARIJKE, () => undefined)
    await write({ ...joost, session: marijke }, { text: 'Gas' }, first)
    await write(joost, { text: 'Graan' }, first)
    await joost.session.records.readColleagues(true)
    const versions = versionCalls(() => joost.session)
    expect(await versions['version.list']({})).toMatchObject([
      { kind: 'sheet', id: 'pag_1', versions: [{ text: 'Graan' }, { text: 'Gas' }] },
    ])
    expect(marijke.visible.versionOf(PAGE, 'pag_1')).not.toBeNull()
    marijke.setLayers({ blind: true, hidden: [] })
    expect(marijke.visible.versionOf(PAGE, 'pag_1')).toBeNull()
    await marijke.close()
  })
})
