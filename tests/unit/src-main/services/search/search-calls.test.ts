import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallInput, CallOutput } from '../../../../../src-core/contract/calls'
import type { AppEvent } from '../../../../../src-core/contract/events'
import { ANYWHERE, type SearchFilter } from '../../../../../src-core/search/search-filter'
import type { ProcessApart } from '../../../../../src-main/import/reader/reader-process'
import { openApp } from '../../../../../src-main/services/open-app'
import { ProjectSearch } from '../../../../../src-main/services/search/project-search'
import { startNodeSearch } from '../../../../../src-main/services/search/start-node-search'
import type { App } from '../../../../../src-main/services/session/app'
import { makeTemporaryFolder } from '../../../../durability/support/project'

const resources = resolve(import.meta.dirname, '../../../../../resources')
let folder: string
let app: App
let processes: ProcessApart<object>[] = []

const open = () =>
  openApp({
    userData: folder,
    resources,
    host: 'web',
    version: '0',
    locale: 'nl',
    userName: 'Ana',
    shell: {},
    startSearch(heap) {
      const started = startNodeSearch(heap)
      processes.push(started)
      return started
    },
  })

beforeEach(async () => {
  processes = []
  folder = makeTemporaryFolder()
  app = await open()
})
afterEach(() => app.close())

const find = (query: string, filter: Partial<SearchFilter> = {}) =>
  app.handlers['search.find']({ query, filter: { ...ANYWHERE, ...filter }, count: 100 })

/** Resolves when the index has followed what `change` changed. */
async function followed<T>(change: () => Promise<T>): Promise<T> {
  const told = new Promise<void>(resolve => {
    const stop = app.subscribe((event: AppEvent) => {
      if (event.type !== 'search-changed' || event.building) return
      stop()
      resolve()
    })
  })
  const value = await change()
  await told
  return value
}

const total = ({ found }: CallOutput<'search.find'>) => found.total

async function paper() {
  const { project } = await app.handlers['app.start']({})
  return app.handlers['document.get']({ id: project.documents[0]?.id ?? '' })
}

const markNote = async (words: string, note: string) => {
  const { id, text } = await paper()
  const start = text.indexOf(words)
  return app.handlers['annotation.create']({
    documentId: id,
    start,
    end: start + words.length,
    themes: [],
    note: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: note }] }] },
  })
}

describe('finding in everything', () => {
  it('finds the note on a region of an original page by its words, theme and analyst, until the region goes', async () => {
    const { id } = await paper()
    const theme = await app.handlers['theme.create']({ name: 'Bloemen', parent: null })
    const region: CallInput<'region.create'> = {
      ...{ id: 'reg_0123456789abcdef', documentId: id, page: 2, words: 'Tabel 1', themes: [theme.id] },
      box: [1000, 1000, 2000, 500],
      note: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Een orchidee.' }] }],
      },
    }
    await followed(() => find('orchidee'))
    await followed(() => app.handlers['region.create'](region))
    const { found, passages } = await find('orchidee')
    expect(found.groups).toMatchObject([{ place: 'note', id, count: 1 }])
    expect(passages).toMatchObject([{ annotation: region.id, page: 2, text: 'Een orchidee.' }])
    expect(total(await find('orchidee', { themes: [theme.id] }))).toBe(1)
    expect(total(await find('orchidee', { themes: ['thm_other'] }))).toBe(0)
    // It touches no words of the paper: with its theme alone nothing of the text is found.
    expect(total(await find('de', { themes: [theme.id], places: ['paper'] }))).toBe(0)
    await followed(() => app.handlers['region.delete']({ ids: [region.id] }))
    expect(total(await find('orchidee'))).toBe(0)
  })

  it('finds words in a paper, at their places, and follows notes, pages, layers and the trash', async () => {
    await followed(() => find('sancties'))
    const { text, id } = await paper()
    const answer = await find('sancties')
    expect(answer.passages).toHaveLength(total(answer))
    for (const { places } of answer.passages)
      for (const { start, end } of places) expect(text.slice(start, end).toLowerCase()).toContain('sancti')
    expect(answer.found.byParty.length).toBeGreaterThan(1)

    expect(total(await find('zonnebloem'))).toBe(0)
    await followed(() => markNote('sancties', 'Een zonnebloempit.'))
    const note = await find('zonnebloem')
    expect(note.found.groups).toMatchObject([{ place: 'note', id, count: 1 }])
    expect(note.passages[0]?.text).toBe('Een zonnebloempit.')
    await followed(() => app.handlers['notebook.create']({ title: 'Zonnebloemen' }))
    expect((await find('zonnebloem')).found.groups.map(({ place }) => place)).toEqual(['note', 'page'])
    await followed(() => app.handlers['history.undo']({}))
    expect(total(await find('zonnebloem'))).toBe(1)
    await followed(() => app.handlers['document.delete']({ ids: [id] }))
    expect(total(await find('zonnebloem OF sancties'))).toBe(0)
  })

  it('knows in all papers where the terms of a theme stand, as a look through each of them does', async () => {
    const { id } = await paper()
    const theme = await app.handlers['theme.create']({
      name: 'Beleid',
      terms: ['sanctie', 'minister', '*ing'],
    })
    const request = { task: 't', by: { theme: theme.id }, theme: theme.id, unit: 'sentence' } as const
    const one = await app.handlers['suggestion.list']({ ...request, documentId: id })
    const all = await app.handlers['suggestion.list']({ ...request, documentId: null })
    expect(all.unindexed).toBe(false)
    expect(all.suggestions.filter(({ documentId }) => documentId === id)).toEqual(one.suggestions)
    expect(one.suggestions.length).toBeGreaterThan(0)
  })

  it('tells what is wrong with a query, and where', async () => {
    expect(await find('(sancties')).toMatchObject({
      problem: { fault: 'unclosed-parenthesis', start: 0, end: 1 },
      found: { total: 0 },
    })
  })

  it('keeps the index for the next start, and makes it again when it is damaged', async () => {
    await followed(() => find('sancties'))
    const before = total(await find('sancties'))
    await app.close()
    const [name = ''] = readdirSync(join(folder, 'search'))
    const file = join(folder, 'search', name, 'index.db')
    app = await open()
    expect(total(await find('sancties'))).toBe(before)
    await app.close()
    writeFileSync(file, readFileSync(file).fill(1, 100, 20_000))
    app = await open()
    await followed(() => find('sancties'))
    expect(total(await find('sancties'))).toBe(before)
    await app.close()
    rmSync(join(folder, 'search'), { recursive: true })
    app = await open()
    await followed(() => find('sancties'))
    expect(total(await find('sancties'))).toBe(before)
  })

  it('goes on with another process where one was killed', async () => {
    await followed(() => find('sancties'))
    const before = total(await find('sancties'))
    const gone = new Promise<void>(resolve => processes[0]?.onEnd(() => resolve()))
    processes[0]?.kill()
    await gone
    await followed(() => find('sancties'))
    expect(total(await find('sancties'))).toBe(before)
  })
})

describe('filters that ask what analysts made of a project', () => {
  it('take the themes below a theme along, in saved searches too, wherever the tree is changed', async () => {
    const above = await app.handlers['theme.create']({ name: 'Maatregelen' })
    const below = await app.handlers['theme.create']({ name: 'Handel', parent: above.id })
    await followed(() => find('sancties'))
    const { id, text } = await paper()
    const start = text.indexOf('sancties')
    await followed(() =>
      app.handlers['annotation.create']({
        ...{ documentId: id, start, end: start + 8, themes: [below.id], note: null },
      }),
    )
    const under = (theme: string) => find('sancties', { themes: [theme] })
    expect(total(await under(above.id))).toBe(1)
    expect(total(await under(below.id))).toBe(1)
    const filter = { ...ANYWHERE, themes: [above.id] }
    const saved = await app.handlers['search.save']({ name: 'Mijn', query: 'sancties', filter })
    expect(await app.handlers['search.count']({ ids: [saved.id] })).toEqual([{ id: saved.id, count: 1 }])
    expect(saved.filter.themes).toEqual([above.id])
    await app.handlers['theme.update']({ id: below.id, parent: null })
    expect(total(await under(above.id))).toBe(0)
    expect(await app.handlers['search.count']({ ids: [saved.id] })).toEqual([{ id: saved.id, count: 0 }])
  })

  it('follow what is judged of answers, and what is taken back', async () => {
    await followed(() => find('de'))
    const { id, turns } = await paper()
    const answer = turns.find(({ role }) => role === 'answer')
    const judged = () => find('de', { statuses: ['ambivalent'] })
    const before = await find('de', { statuses: ['none'] })
    expect(total(await judged())).toBe(0)
    await followed(() =>
      app.handlers['judgement.set']({
        answers: [{ documentId: id, turn: answer?.id ?? '' }],
        verdict: { status: 'ambivalent' },
      }),
    )
    const { passages } = await judged()
    expect(new Set(passages.map(({ role }) => role))).toEqual(new Set(['question', 'answer']))
    expect(passages.filter(({ role }) => role === 'answer').map(({ numbers }) => numbers)).toContainEqual(
      answer?.numbers,
    )
    expect(total(await find('de', { statuses: ['ambivalent', 'none'] }))).toBe(total(before))
    await followed(() => app.handlers['history.undo']({}))
    expect(total(await judged())).toBe(0)
  })
})

describe('passages like one', () => {
  it('are found in the project, marked as one change, and refused of what is nowhere', async () => {
    const theme = await app.handlers['theme.create']({ name: 'Gelijk' })
    await followed(() => find('sancties'))
    const { id, text, blocks } = await paper()
    const at = text.indexOf('sancties')
    const block = blocks.find(({ start, end }) => start <= at && at < end)
    const passage = {
      documentId: id,
      start: block?.start ?? 0,
      end: block?.end ?? 1,
      filter: { ...ANYWHERE },
    }
    const { passages, words } = await app.handlers['search.like'](passage)
    expect(passages.length).toBeGreaterThan(1)
    expect(words.length).toBeGreaterThan(1)
    for (const { start, end } of passages)
      expect(start >= passage.end || end <= passage.start, `${start}–${end} is the passage itself`).toBe(true)
    const [first] = passages
    const marking = { ...passage, part: 'passage' as const, themes: [theme.id] }
    const chosen = [{ id, start: first?.places[0]?.start ?? 0 }]
    expect(await app.handlers['search.mark-like']({ ...marking, chosen })).toEqual({ made: 1, tagged: 0 })
    const [made] = await app.handlers['annotation.list']({ documentId: id })
    expect(made && first && made.start >= first.start && made.end <= first.end).toBe(true)
    const all = await app.handlers['search.mark-like']({ ...marking, chosen: null })
    expect(all.made).toBe(passages.length - 1)
    await app.handlers['history.undo']({})
    await app.handlers['history.undo']({})
    expect(await app.handlers['annotation.list']({ documentId: id })).toEqual([])
    const beyond = { ...passage, end: text.length + 5 }
    await expect(app.handlers['search.like'](beyond)).rejects.toMatchObject({ code: 'bad-input' })
    const nowhere = { ...passage, documentId: 'doc_ffffffffffffffff' }
    await expect(app.handlers['search.like'](nowhere)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('marking what was found', () => {
  it('marks all of it as one change, once, and gives what is marked already the theme', async () => {
    const theme = await app.handlers['theme.create']({ name: 'Maatregelen' })
    await followed(() => find('sancties'))
    const { id, text } = await paper()
    const request = {
      query: 'sancties',
      filter: { ...ANYWHERE },
      chosen: null,
      part: 'sentence' as const,
      themes: [theme.id],
    }
    const { made, tagged } = await app.handlers['search.mark'](request)
    expect(tagged).toBe(0)
    const marked = await app.handlers['annotation.list']({ documentId: id })
    expect(marked).toHaveLength(made)
    for (const { start, end, themes, quote } of marked) {
      expect(themes).toEqual([theme.id])
      expect(quote.exact).toBe(text.slice(start, end))
      expect(quote.exact.toLowerCase()).toContain('sancti')
    }
    expect(await app.handlers['search.mark'](request)).toEqual({ made: 0, tagged: 0 })
    await app.handlers['history.undo']({})
    expect(await app.handlers['annotation.list']({ documentId: id })).toEqual([])
  })

  it('marks chosen passages only, and words or whole passages where that is asked', async () => {
    const theme = await app.handlers['theme.create']({ name: 'Maatregelen' })
    await followed(() => find('sancties'))
    const { id } = await paper()
    const [first, second] = (await find('sancties')).passages
    const chosen = [first, second].map(one => ({ id, start: one?.places[0]?.start ?? -1 }))
    const request = { query: 'sancties', filter: { ...ANYWHERE }, chosen, themes: [theme.id] }
    const asked = vi.spyOn(ProjectSearch.prototype, 'ask')
    const { made } = await app.handlers['search.mark']({ ...request, part: 'passage' })
    expect(made).toBe(2)
    // Where a search was stopped, the papers that it did not come to are not read after all.
    expect(asked.mock.calls).toMatchObject([['places', { search: { papers: [id] } }]])
    asked.mockRestore()
    const words = (first?.places.length ?? 0) + (second?.places.length ?? 0)
    expect(await app.handlers['search.mark']({ ...request, part: 'words' })).toEqual({
      made: words,
      tagged: 0,
    })
    await app.handlers['annotation.list']({ documentId: id })
    const marked = await find('sancties', { themes: [theme.id] })
    expect(total(marked)).toBe(2)
  })
})

describe('saved searches', () => {
  it('are kept with their filters, renamed, counted anew, undone and removed', async () => {
    const filter = { ...ANYWHERE, roles: ['answer' as const] }
    await expect(app.handlers['search.save']({ name: 'Fout', query: '(a', filter })).rejects.toMatchObject({
      code: 'bad-input',
    })
    const { id } = await app.handlers['search.save']({ name: 'Sancties', query: 'sancties', filter })
    await app.handlers['search.change']({ id, name: 'Sancties in antwoorden' })
    expect(await app.handlers['search.saved']({})).toMatchObject([{ name: 'Sancties in antwoorden', filter }])
    await followed(() => find('x'))
    expect(await app.handlers['search.count']({ ids: [id] })).toEqual([
      { id, count: total(await find('sancties', { roles: ['answer'] })) },
    ])
    await app.handlers['search.remove']({ id })
    expect(await app.handlers['search.saved']({})).toEqual([])
    await app.handlers['history.undo']({})
    expect(await app.handlers['search.saved']({})).toHaveLength(1)
  })
})
