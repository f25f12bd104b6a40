import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { orderThemes } from '../../../../src-core/codebook/order-themes'
import { answer } from '../../../../src-core/contract/boundary'
import type { CallInput } from '../../../../src-core/contract/calls'
import { openApp } from '../../../../src-main/services/open-app'
import type { App } from '../../../../src-main/services/session/app'
import { makeNote } from '../../src-core/builders'

const resources = resolve(import.meta.dirname, '../../../../resources')
let folder: string
let app: App

async function start(): Promise<App> {
  return openApp({
    userData: folder,
    resources,
    host: 'web',
    version: '0.0.0',
    locale: 'nl',
    userName: 'Ana',
    shell: {},
  })
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-'))
  app = await start()
})

afterEach(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

async function documentId(): Promise<string> {
  const { documents } = await app.handlers['project.state']({})
  return documents[0]?.id ?? ''
}

async function mark(start: number, end: number, rest: Partial<CallInput<'annotation.create'>> = {}) {
  const passage = { documentId: await documentId(), start, end, themes: [], note: null, ...rest }
  return app.handlers['annotation.create'](passage)
}

async function themesOf(...ids: string[]) {
  const all = await app.handlers['annotation.list']({ documentId: await documentId() })
  return ids.map(id => all.find(annotation => annotation.id === id)?.themes)
}

async function theme(name: string, rest: Partial<CallInput<'theme.create'>> = {}) {
  return app.handlers['theme.create']({ name, ...rest })
}

describe('tagging many', () => {
  test('is one change that undo takes back, also after a restart', async () => {
    const [a, b] = [await theme('A'), await theme('B')]
    const [one, two] = [await mark(0, 5, { themes: [b.id] }), await mark(6, 9)]
    const changed = await app.handlers['annotation.tag']({
      ids: [one.id, two.id],
      add: [a.id],
      remove: [b.id],
    })
    expect(changed).toEqual({ changed: 2 })
    expect(await themesOf(one.id, two.id)).toEqual([[a.id], [a.id]])
    await app.close()
    app = await start()
    expect((await app.handlers['app.start']({})).history.undo).toEqual({
      key: 'annotation-tag',
      count: 2,
      name: 'A',
    })
    await app.handlers['history.undo']({})
    expect(await themesOf(one.id, two.id)).toEqual([[b.id], []])
    await app.handlers['history.redo']({})
    expect(await themesOf(one.id, two.id)).toEqual([[a.id], [a.id]])
  })

  test('changes nothing where everything is so already', async () => {
    const a = await theme('A')
    const one = await mark(0, 5, { themes: [a.id] })
    expect(await app.handlers['annotation.tag']({ ids: [one.id], add: [a.id], remove: [] })).toEqual({
      changed: 0,
    })
    expect((await app.handlers['app.start']({})).history.undo?.key).toBe('annotation-create')
  })

  test('changes nothing where one of them is not there', async () => {
    const a = await theme('A')
    const one = await mark(0, 5)
    const tag = app.handlers['annotation.tag']({ ids: [one.id, 'ann_gone'], add: [a.id], remove: [] })
    await expect(tag).rejects.toMatchObject({ code: 'not-found' })
    expect(await themesOf(one.id)).toEqual([[]])
    const unknown = app.handlers['annotation.tag']({ ids: [one.id], add: ['thm_gone'], remove: [] })
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('merging two themes', () => {
  test('moves passages, terms and the themes below, and is one change', async () => {
    const from = await theme('Van', { terms: ['gas', 'olie'] })
    const into = await theme('Naar', { terms: ['olie', 'energie'] })
    const child = await theme('Kind', { parent: from.id })
    const [one, both] = [
      await mark(0, 5, { themes: [from.id] }),
      await mark(6, 9, { themes: [from.id, into.id] }),
    ]
    expect(await app.handlers['theme.merge']({ from: from.id, into: into.id })).toEqual({ moved: 2 })
    expect(await themesOf(one.id, both.id)).toEqual([[into.id], [into.id]])
    const after = new Map((await app.handlers['theme.list']({})).map(found => [found.id, found]))
    expect(after.has(from.id)).toBe(false)
    expect(after.get(into.id)?.terms).toEqual(['olie', 'energie', 'gas'])
    expect(after.get(child.id)?.parent).toBe(into.id)
    await app.handlers['history.undo']({})
    expect(await themesOf(one.id, both.id)).toEqual([[from.id], [from.id, into.id]])
    const before = new Map((await app.handlers['theme.list']({})).map(found => [found.id, found]))
    expect(before.get(child.id)?.parent).toBe(from.id)
    expect(before.get(into.id)?.terms).toEqual(['olie', 'energie'])
  })

  test('with one below itself leaves no circle', async () => {
    const from = await theme('Van')
    const child = await theme('Kind', { parent: from.id })
    const into = await theme('Kleinkind', { parent: child.id })
    await app.handlers['theme.merge']({ from: from.id, into: into.id })
    const after = new Map((await app.handlers['theme.list']({})).map(found => [found.id, found]))
    expect(after.get(into.id)?.parent).toBeNull()
    expect(after.get(child.id)?.parent).toBe(into.id)
  })

  test('with itself or with one that is gone changes nothing', async () => {
    const one = await theme('Een')
    await expect(app.handlers['theme.merge']({ from: one.id, into: one.id })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await expect(app.handlers['theme.merge']({ from: one.id, into: 'thm_gone' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect((await app.handlers['theme.list']({})).some(({ id }) => id === one.id)).toBe(true)
  })
})

describe('a note written from an older one', () => {
  test('is refused and overwrites nothing', async () => {
    const { id } = await mark(0, 5, { note: makeNote('eerst') })
    const write = (note: string, noteBefore: string) =>
      app.handlers['annotation.update']({ id, note: makeNote(note), noteBefore: makeNote(noteBefore) })
    await write('tweede', 'eerst')
    await expect(write('derde', 'eerst')).rejects.toMatchObject({ code: 'changed-elsewhere' })
    const [kept] = await app.handlers['annotation.list']({ documentId: await documentId() })
    expect(kept?.note).toEqual(makeNote('tweede'))
  })
})

describe('a note that is handed in bit by bit', () => {
  const write = (id: string, words: string, sitting: string) =>
    app.handlers['annotation.update']({ id, note: makeNote(words), sitting })
  const noteOf = async (id: string) => {
    const all = await app.handlers['annotation.list']({ documentId: await documentId() })
    return all.find(annotation => annotation.id === id)?.note
  }

  test('is one step to undo and to do again, also after a restart', async () => {
    const { id } = await mark(0, 5)
    await write(id, 'Eerst', 'one')
    await write(id, 'Eerst dit', 'one')
    await app.close()
    app = await start()
    await write(id, 'Eerst dit, dan dat', 'one')
    await app.handlers['history.undo']({})
    expect(await noteOf(id)).toBeNull()
    await app.handlers['history.redo']({})
    expect(await noteOf(id)).toEqual(makeNote('Eerst dit, dan dat'))
    await app.handlers['history.undo']({})
    await app.handlers['history.undo']({})
    expect(await noteOf(id)).toBeUndefined()
  })

  test('is another step in another sitting, and after something else', async () => {
    const [one, two] = [await mark(0, 5), await mark(6, 9)]
    await write(one.id, 'a', 'first')
    await write(one.id, 'ab', 'second')
    await write(two.id, 'x', 'third')
    await write(one.id, 'abc', 'second')
    const seen = []
    for (let step = 0; step < 4; step += 1) {
      await app.handlers['history.undo']({})
      seen.push([await noteOf(one.id), await noteOf(two.id)])
    }
    expect(seen).toEqual([
      [makeNote('ab'), makeNote('x')],
      [makeNote('ab'), null],
      [makeNote('a'), null],
      [null, null],
    ])
  })
})

describe('marking a passage again', () => {
  const note = makeNote('Zie 3.')

  test('is the same annotation with other themes, and one step to undo', async () => {
    const [a, b] = [await theme('A'), await theme('B')]
    const first = await mark(0, 5, { themes: [a.id] })
    const again = await mark(0, 5, { themes: [b.id] })
    expect(again).toMatchObject({ id: first.id, themes: [b.id], revision: 2 })
    expect(await app.handlers['annotation.list']({ documentId: await documentId() })).toHaveLength(1)
    expect((await app.handlers['app.start']({})).history.undo).toEqual({
      key: 'annotation-tag',
      count: 1,
      name: 'B',
    })
    await app.handlers['history.undo']({})
    expect(await themesOf(first.id)).toEqual([[a.id]])
  })

  test('changes nothing where it has these themes already', async () => {
    const a = await theme('A')
    const first = await mark(0, 5, { themes: [a.id] })
    expect(await mark(0, 5, { themes: [a.id] })).toEqual(first)
  })

  test('is another annotation where the passage differs, the first one is deleted, or both have a note', async () => {
    const first = await mark(0, 5, { note })
    expect((await mark(0, 6)).id).not.toBe(first.id)
    expect((await mark(0, 5, { note })).id).not.toBe(first.id)
    await app.handlers['annotation.delete']({ ids: [first.id] })
    expect((await mark(0, 6)).id).not.toBe(first.id)
    expect(await app.handlers['annotation.list']({ documentId: await documentId() })).toHaveLength(2)
  })

  test('keeps the note that is there', async () => {
    const first = await mark(0, 5, { note })
    const a = await theme('A')
    expect(await mark(0, 5, { themes: [a.id] })).toMatchObject({ id: first.id, themes: [a.id], note })
  })
})

describe('moving a theme', () => {
  test('is one change that undo takes back', async () => {
    const names = async () =>
      orderThemes(await app.handlers['theme.list']({})).map(({ theme: one }) => one.name)
    const before = await names()
    const [first = '', second = '', ...rest] = before
    const themes = await app.handlers['theme.list']({})
    const idOf = (name: string) => themes.find(one => one.name === name)?.id ?? ''
    await app.handlers['theme.move']({ id: idOf(second), before: idOf(first) })
    expect(await names()).toEqual([second, first, ...rest])
    expect((await app.handlers['app.start']({})).history.undo).toEqual({
      key: 'theme-move',
      count: 1,
      name: second,
    })
    await app.handlers['history.undo']({})
    expect(await names()).toEqual(before)
  })
})

describe('a call that is made again because its answer was lost', () => {
  test('makes one annotation, one theme and one reply', async () => {
    const [made, again] = [
      await mark(0, 5, { id: 'ann_00000000000000aa' }),
      await mark(0, 5, { id: 'ann_00000000000000aa' }),
    ]
    expect(again).toEqual(made)
    const themes = await app.handlers['theme.list']({})
    const one = await theme('Een keer', { id: 'thm_00000000000000aa' })
    expect(await theme('Een keer', { id: 'thm_00000000000000aa' })).toEqual(one)
    expect(await app.handlers['theme.list']({})).toHaveLength(themes.length + 1)
    const reply = { id: 'ann_00000000000000bb', to: made.id, note: makeNote('ja') }
    await app.handlers['reply.add'](reply)
    await app.handlers['reply.add'](reply)
    expect(await app.handlers['reply.list']({ documentId: await documentId() })).toHaveLength(1)
    expect(await app.handlers['annotation.list']({ documentId: await documentId() })).toEqual([made])
  })

  test('changes a note and a theme once', async () => {
    const { id } = await mark(0, 5)
    const write = () =>
      app.handlers['annotation.update']({ id, note: makeNote('zo'), noteBefore: null, sitting: 'a' })
    expect((await write()).revision).toBe(2)
    expect((await write()).revision).toBe(2)
    const one = await theme('Naam')
    const name = () =>
      app.handlers['theme.update']({
        id: one.id,
        name: 'Andere naam',
        before: { name: 'Naam' },
        sitting: 'b',
      })
    expect((await name()).revision).toBe(2)
    expect((await name()).revision).toBe(2)
  })
})

describe('a theme that is written bit by bit', () => {
  test('is one step to undo in one sitting', async () => {
    const { id } = await theme('Naam')
    for (const description of ['Eerst', 'Eerst dit', 'Eerst dit, dan dat'])
      await app.handlers['theme.update']({ id, description, sitting: 'one' })
    await app.handlers['history.undo']({})
    const all = await app.handlers['theme.list']({})
    expect(all.find(one => one.id === id)?.description).toBe('')
  })

  test('overwrites nothing that was written elsewhere meanwhile', async () => {
    const { id } = await theme('Naam')
    await app.handlers['theme.update']({ id, description: 'Van een ander' })
    const write = app.handlers['theme.update']({ id, description: 'Van mij', before: { description: '' } })
    await expect(write).rejects.toMatchObject({ code: 'changed-elsewhere' })
  })

  test('says which field cannot be so', async () => {
    await theme('Naam')
    await expect(theme('naam')).rejects.toMatchObject({ fields: [{ field: 'name', rule: 'taken' }] })
    const long = await answer(app.handlers, 'theme.create', { name: 'n'.repeat(121) }, () => undefined)
    expect(long).toMatchObject({ error: { fields: [{ field: 'name', rule: 'too-long', limit: 120 }] } })
  })
})
