import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CallInput } from '../../../../../src-core/contract/calls'
import { regionCalls } from '../../../../../src-main/services/regions/region-calls'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { makeNote } from '../../../src-core/builders'
import { type Desk, openDesk } from '../marking/desk'
import { LATER, openDesk as openAnalyst, PAPER } from '../open-desk'

const ID = 'reg_00000000000000aa'
const OTHER = 'reg_00000000000000bb'

function content(rest: Partial<CallInput<'region.create'>> = {}): CallInput<'region.create'> {
  return {
    id: ID,
    documentId: PAPER.id,
    page: 1,
    box: [1000, 1000, 2000, 500],
    words: 'Tabel 1',
    themes: [],
    note: null,
    ...rest,
  }
}

describe('the calls about regions', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await openDesk()
  })
  afterEach(() => desk.close())
  const create = (rest: Partial<CallInput<'region.create'>> = {}) =>
    desk.calls['region.create'](content({ documentId: desk.documentId, ...rest }))
  const list = () => desk.calls['region.list']({ documentId: desk.documentId })

  it('mark once, know the bytes of the file, and keep all of it over a restart', async () => {
    const made = await create()
    const { source } = await desk.paper()
    expect(made).toMatchObject({ sha256: source.sha256, revision: 1 })
    expect(await create({ page: 2 })).toEqual(made)
    await desk.restart()
    expect(await list()).toEqual([made])
  })

  it('answer a region in one thread, once, and tell replies apart from it in everything', async () => {
    await create({ note: makeNote('klopt niet') })
    const reply = { id: OTHER, to: ID, note: makeNote('Toch wel') }
    const made = await desk.calls['region.reply'](reply)
    expect(made).toMatchObject({ replyTo: ID, page: 1, words: '', themes: [] })
    expect(await desk.calls['region.reply'](reply)).toEqual(made)
    expect(await desk.calls['region.reply']({ to: OTHER, note: makeNote('Nee') })).toMatchObject({
      replyTo: ID,
    })
    expect(await list()).toHaveLength(3)
    const quoted = () => desk.calls['notebook.quotations']({ ids: [ID, OTHER], language: 'nl' })
    expect(await quoted()).toMatchObject([
      { id: ID, stands: true, words: '[Gebied. Woorden eronder, zoals het bestand ze heeft:] Tabel 1' },
    ])
    await desk.calls['region.delete']({ ids: [ID] })
    expect(await quoted()).toEqual([])
    const gone = desk.calls['region.reply']({ to: ID, note: makeNote('te laat') })
    await expect(gone).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are connected with passages and each other, seen from both ends as long as both are there', async () => {
    await create()
    await create({ id: OTHER, words: '' })
    const called = { says: 'repeats', name: '' } as const
    const made = await desk.calls['connection.create']({ from: ID, to: OTHER, called })
    expect(made.words).toEqual({ from: 'p. 1: Tabel 1', to: 'p. 1' })
    const seen = (of: string) => desk.calls['connection.list']({ of })
    expect(await seen(ID)).toMatchObject([{ side: 'from', other: { id: OTHER, words: 'p. 1' } }])
    expect(await seen(OTHER)).toMatchObject([{ side: 'to', other: { id: ID, words: 'p. 1: Tabel 1' } }])
    await desk.calls['region.delete']({ ids: [OTHER] })
    expect(await seen(ID)).toEqual([])
  })

  it('refuse themes and papers that are not there, and a box off its page', async () => {
    await expect(create({ themes: ['thm_gone'] })).rejects.toMatchObject({ code: 'not-found' })
    await expect(create({ documentId: 'doc_ffffffffffffffff' })).rejects.toMatchObject({ code: 'not-found' })
    expect(await list()).toEqual([])
  })

  it('move, write, tag and delete, each as one change that is undone and done again', async () => {
    const theme = await desk.theme('Tabellen')
    await create()
    await desk.calls['region.move']({ id: ID, box: [0, 0, 500, 500], words: 'Tabel 2' })
    await desk.calls['region.write']({ id: ID, note: makeNote('klopt niet') })
    await desk.calls['region.tag']({ ids: [ID], add: [theme], remove: [] })
    expect(await desk.calls['region.tag']({ ids: [ID], add: [theme], remove: [] })).toEqual({ changed: 0 })
    const whole = { box: [0, 0, 500, 500], words: 'Tabel 2', themes: [theme], note: makeNote('klopt niet') }
    expect(await list()).toMatchObject([whole])
    expect(await desk.calls['theme.counts']({})).toContainEqual([theme, 1])
    await desk.calls['region.delete']({ ids: [ID] })
    expect(await list()).toEqual([])
    expect(await desk.calls['trash.list']({})).toMatchObject([{ kind: 'region', id: ID }])
    await expect(desk.calls['region.write']({ id: ID, note: null })).rejects.toMatchObject({
      code: 'not-found',
    })
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([whole])
    for (const expected of [{ themes: [] }, { note: null }, { words: 'Tabel 1' }]) {
      await desk.calls['history.undo']({})
      expect(await list()).toMatchObject([expected])
    }
    await desk.calls['history.undo']({})
    expect(await list()).toEqual([])
    await desk.calls['history.redo']({})
    expect(await list()).toMatchObject([{ words: 'Tabel 1' }])
  })

  it('write only from the note that was there', async () => {
    await create({ note: makeNote('een') })
    const write = desk.calls['region.write']
    await expect(
      write({ id: ID, note: makeNote('drie'), noteBefore: makeNote('twee') }),
    ).rejects.toMatchObject({ code: 'changed-elsewhere' })
    expect(await write({ id: ID, note: makeNote('drie'), noteBefore: makeNote('een') })).toMatchObject({
      note: makeNote('drie'),
    })
  })

  it('go along when themes are merged, split and deleted, and come back with them', async () => {
    const [from, into] = [await desk.theme('Tabellen'), await desk.theme('Cijfers')]
    await create({ themes: [from] })
    expect(await desk.calls['theme.merge']({ from, into })).toEqual({ moved: 1 })
    expect(await list()).toMatchObject([{ themes: [into] }])
    const { id } = await desk.calls['theme.split']({ id: into, name: 'Tabel', words: 'tabel 1' })
    expect(await list()).toMatchObject([{ themes: [id] }])
    await desk.calls['theme.delete']({ id: id ?? '' })
    expect(await list()).toMatchObject([{ themes: [] }])
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([{ themes: [id] }])
  })
})

describe('regions and colleagues', () => {
  it('travel with their themes, and have no sure place on other bytes of the paper', async () => {
    const anna = await openAnalyst(JOOST, [PAPER])
    await regionCalls(() => anna.session)['region.create'](content())
    const sent = await anna.make()

    const same = await openAnalyst(MARIJKE, [PAPER])
    const review = await same.calls['package.open'](sent)
    await same.calls['package.merge']({ token: review.token, papers: {}, choices: {} })
    const arrived = await regionCalls(() => same.session)['region.list']({ documentId: PAPER.id })
    expect(arrived).toMatchObject([{ id: ID, author: JOOST.id, sha256: PAPER.source.sha256 }])

    const later = await openAnalyst(MARIJKE, [LATER])
    const other = await later.calls['package.open'](sent)
    await later.calls['package.merge']({
      token: other.token,
      papers: { [PAPER.id]: LATER.id as `doc_${string}` },
      choices: {},
    })
    const moved = await regionCalls(() => later.session)['region.list']({ documentId: LATER.id })
    expect(moved).toMatchObject([{ id: ID, sha256: PAPER.source.sha256 }])
    expect(moved[0]?.sha256).not.toBe(LATER.source.sha256)
  })

  it('are hidden from who works blind', async () => {
    const anna = await openAnalyst(JOOST, [PAPER])
    const calls = regionCalls(() => anna.session)
    await calls['region.create'](content())
    await calls['region.create'](content({ id: OTHER, page: 2 }))
    const sent = await anna.make()
    const here = await openAnalyst(MARIJKE, [PAPER])
    const own = regionCalls(() => here.session)
    await own['region.create'](content({ id: 'reg_00000000000000cc' }))
    const review = await here.calls['package.open'](sent)
    await here.calls['package.merge']({ token: review.token, papers: {}, choices: {} })
    expect(await own['region.list']({ documentId: PAPER.id })).toHaveLength(3)
    await here.team['layers.set']({ blind: true, hidden: [] })
    expect(await own['region.list']({ documentId: PAPER.id })).toMatchObject([{ author: MARIJKE.id }])
  })
})
