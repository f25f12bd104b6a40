import { beforeEach, describe, expect, it } from 'vitest'
import { historyCalls } from '../../src-main/services/calls/history-calls'
import { themeCalls } from '../../src-main/services/calls/theme-calls'
import { trashCalls } from '../../src-main/services/calls/trash-calls'
import type { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem, type System } from '../../src-main/storage/files/system'
import {
  addPaper,
  addTheme,
  edit,
  highlight,
  JOOST,
  liveIds,
  MARIJKE,
  makeProject,
  openSession,
  PAPER,
} from './support/project'

let folder: string
let session: ProjectSession
let seconds: number
const clock: System = { ...realSystem, now: () => new Date(1_767_225_600_000 + seconds++ * 1000) }

beforeEach(async () => {
  seconds = 0
  folder = await makeProject(clock)
  session = await openSession(folder, clock)
})

const history = () => historyCalls(() => session)
const trash = () => trashCalls(() => session)
const list = async (
  of: { limit?: number } & Partial<Parameters<ReturnType<typeof history>['history.list']>[0]> = {},
) => history()['history.list']({ limit: 100, ...of })

describe('the history', () => {
  it('says what was done, when and by whom, the latest first, page by page', async () => {
    await highlight(session, 0)
    const theme = await addTheme(session, 'Sancties')
    await session.undo()
    const { entries, more } = await list()
    expect(entries.map(({ label, how, undone }) => [label.key, how, undone])).toEqual([
      ['theme-create', 'undo', false],
      ['theme-create', 'change', true],
      ['annotation-create', 'change', false],
    ])
    expect(entries.map(({ analyst }) => analyst)).toEqual([MARIJKE.id, MARIJKE.id, MARIJKE.id])
    expect(more).toBe(false)
    const first = await list({ limit: 1 })
    expect(first.more).toBe(true)
    const next = await list({ limit: 2, before: { analyst: MARIJKE.id, seq: first.entries[0]?.seq ?? 0 } })
    expect([...first.entries, ...next.entries]).toEqual(entries)
    const ofTheme = await list({ record: { kind: 'theme', id: theme.id } })
    expect(ofTheme.entries.map(({ seq }) => seq)).toEqual([3, 2])
    await session.close()
  })

  it('holds colleagues’ changes too, and can be looked at for one analyst', async () => {
    await highlight(session, 0)
    const colleague = await openSession(folder, clock, JOOST)
    await highlight(colleague, 30)
    await colleague.close()
    await session.close()
    session = await openSession(folder, clock)
    expect((await list()).entries.map(({ analyst }) => analyst)).toEqual([JOOST.id, MARIJKE.id])
    expect((await list({ analyst: JOOST.id })).entries).toHaveLength(1)
    await session.close()
  })

  it('keeps its order when the clock is set back', async () => {
    await highlight(session, 0)
    seconds = -100_000
    await highlight(session, 30)
    seconds = -200_000
    await highlight(session, 60)
    expect((await list()).entries.map(({ seq }) => seq)).toEqual([3, 2, 1])
    await session.close()
  })

  it('shows what a record was before and after', async () => {
    const annotation = await highlight(session, 0)
    const theme = await addTheme(session, 'SWIFT')
    await session.commit({ key: 'annotation-tag', count: 1, name: 'SWIFT' }, [
      edit('annotation', annotation, { themes: [theme.id] }),
    ])
    const shown = await history()['history.show']({ analyst: MARIJKE.id, seq: 3 })
    expect(shown.changes).toMatchObject([{ before: { themes: [] }, after: { themes: [theme.id] } }])
    await expect(history()['history.show']({ analyst: MARIJKE.id, seq: 99 })).rejects.toThrow(
      'no such change',
    )
    await session.close()
  })
})

describe('restoring from the history', () => {
  it('brings an earlier version of one record back, as a change that can be undone', async () => {
    const theme = await addTheme(session, 'eerste naam')
    await session.commit({ key: 'theme-change', count: 1, name: '' }, [
      edit('theme', theme, { name: 'tweede naam' }),
    ])
    await history()['history.restore']({
      analyst: MARIJKE.id,
      seq: 2,
      what: { of: 'record', record: { kind: 'theme', id: theme.id }, side: 'before' },
    })
    expect(session.records.themes.get(theme.id)).toMatchObject({ name: 'eerste naam', revision: 3 })
    await session.undo()
    expect(session.records.themes.get(theme.id)).toMatchObject({ name: 'tweede naam', revision: 4 })
    await session.close()
  })

  it('takes one operation back and leaves what came after', async () => {
    const theme = await addTheme(session, 'SWIFT')
    const annotation = await highlight(session, 0)
    await session.commit({ key: 'annotation-tag', count: 1, name: '' }, [
      edit('annotation', annotation, { themes: [theme.id] }),
    ])
    const other = await highlight(session, 30)
    await history()['history.restore']({ analyst: MARIJKE.id, seq: 3, what: { of: 'operation' } })
    expect(session.records.annotations.get(annotation.id)?.themes).toEqual([])
    expect(liveIds(session)).toEqual([annotation.id, other.id].sort())
    await session.close()
  })

  it('returns the whole project to a moment, colleagues’ changes included, and back', async () => {
    const first = await highlight(session, 0)
    const theme = await addTheme(session, 'Sancties')
    const moment = { analyst: MARIJKE.id, seq: 2 }
    const second = await highlight(session, 30)
    await session.commit({ key: 'annotation-delete', count: 1, name: '' }, [
      edit('annotation', first, { deleted: true }),
    ])
    await session.commit({ key: 'theme-change', count: 1, name: '' }, [
      edit('theme', theme, { name: 'anders' }),
    ])
    await session.close()
    const colleague = await openSession(folder, clock, JOOST)
    const third = await highlight(colleague, 60)
    await colleague.close()

    session = await openSession(folder, clock)
    const before = liveIds(session)
    expect(before).toEqual([second.id, third.id].sort())
    expect(await history()['history.restore']({ ...moment, what: { of: 'moment' } })).toEqual({ changed: 4 })
    expect(liveIds(session)).toEqual([first.id])
    expect(session.records.themes.get(theme.id)?.name).toBe('Sancties')
    await session.undo()
    expect(liveIds(session)).toEqual(before)
    expect(session.records.themes.get(theme.id)?.name).toBe('anders')
    await session.close()
  })

  it('undoing one’s own change leaves what a colleague changed since', async () => {
    const annotation = await highlight(session, 0)
    const theme = await addTheme(session, 'SWIFT')
    await session.commit({ key: 'annotation-tag', count: 1, name: '' }, [
      edit('annotation', annotation, { themes: [theme.id] }),
    ])
    await session.close()
    const note = { type: 'doc' as const, content: [{ type: 'paragraph' as const }] }
    const colleague = await openSession(folder, clock, JOOST)
    const seen = colleague.records.annotations.get(annotation.id)
    if (!seen) throw new Error('The colleague does not see the annotation.')
    await colleague.commit({ key: 'annotation-note', count: 1, name: '' }, [
      edit('annotation', seen, { note }),
    ])
    await colleague.close()
    session = await openSession(folder, clock)
    await session.undo()
    expect(session.records.annotations.get(annotation.id)).toMatchObject({ themes: [], note, revision: 4 })
    await session.undo()
    await session.undo()
    expect(session.history().undo).toBeNull()
    await session.close()
  })

  it('undo is done with even where a colleague’s change leaves nothing to take back', async () => {
    const theme = await addTheme(session, 'eerste')
    await session.commit({ key: 'theme-change', count: 1, name: '' }, [
      edit('theme', theme, { name: 'tweede' }),
    ])
    await session.close()
    const colleague = await openSession(folder, clock, JOOST)
    const seen = colleague.records.themes.get(theme.id)
    if (!seen) throw new Error('The colleague does not see the theme.')
    await colleague.commit({ key: 'theme-change', count: 1, name: '' }, [
      edit('theme', seen, { name: 'derde' }),
    ])
    await colleague.close()
    session = await openSession(folder, clock)
    await session.undo()
    expect(session.records.themes.get(theme.id)?.name).toBe('derde')
    expect(session.history().undo?.key).toBe('theme-create')
    await session.close()
  })
})

describe('the trash', () => {
  it('holds what was deleted, and gives it back', async () => {
    const annotation = await highlight(session, 0)
    await session.commit({ key: 'annotation-delete', count: 1, name: '' }, [
      edit('annotation', annotation, { deleted: true }),
    ])
    expect((await trash()['trash.list']({})).map(({ id }) => id)).toEqual([annotation.id])
    await trash()['trash.restore']({ records: [{ kind: 'annotation', id: annotation.id }] })
    expect(liveIds(session)).toEqual([annotation.id])
    expect(await trash()['trash.list']({})).toEqual([])
    await expect(
      trash()['trash.restore']({ records: [{ kind: 'annotation', id: annotation.id }] }),
    ).rejects.toThrow('not in the trash')
    await session.close()
  })

  it('gives a theme back onto the passages it was taken off, also those restored with it', async () => {
    const theme = await addTheme(session, 'SWIFT')
    const first = await highlight(session, 0)
    const second = await highlight(session, 30)
    await session.commit(
      { key: 'annotation-tag', count: 2, name: '' },
      [first, second].map(annotation => edit('annotation', annotation, { themes: [theme.id] })),
    )
    await themeCalls(() => session)['theme.delete']({ id: theme.id })
    const untagged = session.records.annotations.get(second.id)
    if (!untagged) throw new Error('The annotation is gone.')
    await session.commit({ key: 'annotation-delete', count: 1, name: '' }, [
      edit('annotation', untagged, { deleted: true }),
    ])
    await trash()['trash.restore']({
      records: [
        { kind: 'theme', id: theme.id },
        { kind: 'annotation', id: second.id },
      ],
    })
    for (const { id } of [first, second]) {
      expect(session.records.annotations.get(id)).toMatchObject({ themes: [theme.id] })
      expect(session.records.annotations.get(id)?.deleted).toBeUndefined()
    }
    await session.undo()
    expect(session.records.annotations.get(second.id)).toMatchObject({ deleted: true, themes: [] })
    await session.close()
  })

  it('gives a theme back alone where it went with other things', async () => {
    const annotation = await highlight(session, 0)
    const theme = await addTheme(session, 'SWIFT')
    const child = await addTheme(session, 'Banken')
    await session.commit({ key: 'theme-change', count: 1, name: '' }, [
      edit('theme', child, { parent: theme.id }),
    ])
    const note = { type: 'doc', content: [] }
    await session.commit({ key: 'annotation-tag', count: 1, name: '' }, [
      edit('annotation', annotation, { themes: [theme.id], note }),
    ])
    const later = await highlight(session, 30)
    const first = session.records.log.operations[0]
    await historyCalls(() => session)['history.restore']({
      analyst: MARIJKE.id,
      seq: first?.seq ?? 0,
      what: { of: 'moment' },
    })
    await trash()['trash.restore']({ records: [{ kind: 'theme', id: theme.id }] })
    expect(session.records.themes.get(theme.id)?.deleted).toBeUndefined()
    expect(session.records.annotations.get(annotation.id)).toMatchObject({ themes: [theme.id], note: null })
    expect(session.records.annotations.get(later.id)).toMatchObject({ deleted: true })
    expect(session.records.themes.get(child.id)).toMatchObject({ deleted: true })
    await session.close()
  })

  it('holds a deleted document with its annotations; importing it again takes it out', async () => {
    const annotation = await highlight(session, 0)
    await trash()['document.delete']({ ids: [PAPER.id] })
    expect(session.state().documents).toEqual([])
    expect(() => session.document(PAPER.id)).toThrow('no such document')
    expect(await trash()['trash.list']({})).toMatchObject([{ id: PAPER.id, annotations: 1 }])
    await session.close()

    session = await openSession(folder, clock)
    expect(session.state().documents).toEqual([])
    await trash()['trash.restore']({ records: [{ kind: 'document', id: PAPER.id }] })
    expect(session.document(PAPER.id)).toEqual(PAPER)
    expect(liveIds(session)).toEqual([annotation.id])
    await session.undo()
    expect(session.state().documents).toEqual([])
    await addPaper(session, PAPER, Buffer.from('again'))
    expect(session.state().documents).toMatchObject([{ id: PAPER.id, annotations: 1, problem: null }])
    await session.close()
  })
})
