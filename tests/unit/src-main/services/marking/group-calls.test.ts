import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { themeCalls } from '../../../../../src-main/services/calls/theme-calls'
import { groupCalls } from '../../../../../src-main/services/marking/group-calls'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { openDesk as openAnalyst, PAPER } from '../open-desk'
import { type Desk, openDesk } from './desk'

const ID = 'grp_00000000000000aa'
const OTHER = 'grp_00000000000000bb'

describe('the calls about groups of themes', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await openDesk()
  })
  afterEach(() => desk.close())
  const create = (name: string, themes: string[] = [], id = ID) =>
    desk.calls['group.create']({ id, name, themes })
  const list = () => desk.calls['group.list']({})

  it('make once, hold each theme once, and keep it over a restart', async () => {
    const theme = await desk.theme('A')
    const made = await create('Europa', [theme, theme])
    expect(made).toMatchObject({ name: 'Europa', themes: [theme], revision: 1 })
    expect(await create('Anders')).toEqual(made)
    await desk.restart()
    expect(await list()).toEqual([made])
  })

  it('refuse a name that is taken whatever its case, and themes and groups that are not there', async () => {
    await create('Europa')
    await expect(create('europa', [], OTHER)).rejects.toMatchObject({ code: 'already-there' })
    await create('Geld', [], OTHER)
    await expect(desk.calls['group.rename']({ id: OTHER, name: 'EUROPA' })).rejects.toMatchObject({
      code: 'already-there',
    })
    await expect(create('Weg', ['thm_gone'], 'grp_00000000000000cc')).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(
      desk.calls['group.fill']({ ids: [ID, 'grp_00000000000000dd'], add: [], remove: [] }),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect((await list()).map(({ name }) => name)).toEqual(['Europa', 'Geld'])
  })

  it('are renamed, filled and deleted, each as one change that is undone and done again', async () => {
    const [a, b] = [await desk.theme('A'), await desk.theme('B')]
    await create('Europa', [a])
    await create('Geld', [a], OTHER)
    await desk.calls['group.rename']({ id: ID, name: 'Europa en buitenland' })
    expect(await desk.calls['group.fill']({ ids: [ID, OTHER], add: [b], remove: [a] })).toEqual({
      changed: 2,
    })
    expect(await desk.calls['group.fill']({ ids: [ID, OTHER], add: [b], remove: [a] })).toEqual({
      changed: 0,
    })
    expect(await list()).toMatchObject([{ themes: [b] }, { themes: [b] }])
    await desk.calls['group.delete']({ id: ID })
    expect(await list()).toMatchObject([{ name: 'Geld' }])
    expect(await desk.calls['trash.list']({})).toMatchObject([
      { kind: 'group', id: ID, name: 'Europa en buitenland' },
    ])
    await desk.calls['history.undo']({})
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([{ name: 'Europa en buitenland', themes: [a] }, { themes: [a] }])
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([{ name: 'Europa' }, { name: 'Geld' }])
    await desk.calls['history.redo']({})
    expect(await list()).toMatchObject([{ name: 'Europa en buitenland' }, { name: 'Geld' }])
  })

  it('follow themes that are merged, split, deleted and brought back', async () => {
    const [a, b] = [await desk.theme('A'), await desk.theme('B')]
    await create('Europa', [a])
    await desk.calls['theme.delete']({ id: a })
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([{ themes: [a] }])
    await desk.calls['theme.merge']({ from: a, into: b })
    expect(await list()).toMatchObject([{ themes: [b] }])
    const { text } = await desk.paper()
    const at = text.indexOf('Oekraïne')
    await desk.mark(at, at + 8, { themes: [b] })
    const { id } = await desk.calls['theme.split']({ id: b, name: 'C', words: 'Oekraïne' })
    expect(await list()).toMatchObject([{ themes: [b, id] }])
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([{ themes: [b] }])
  })

  it('are added with a codebook, by name, in one step with its themes', async () => {
    const a = await desk.theme('A')
    await create('Europa', [a])
    const theme = { name: 'Nieuw', description: '', colour: 0, key: '', terms: [] }
    const answer = await desk.calls['codebook.add']({
      themes: [theme],
      groups: [
        { name: 'EUROPA', themes: ['nieuw', 'staat nergens'] },
        { name: 'Geld', themes: ['A', 'Nieuw'] },
      ],
    })
    expect(answer).toEqual({ added: 1, known: 0, groups: 2 })
    const id = (await desk.calls['theme.list']({})).find(({ name }) => name === 'Nieuw')?.id
    expect(await list()).toMatchObject([
      { name: 'Europa', themes: [a, id] },
      { name: 'Geld', themes: [a, id] },
    ])
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([{ name: 'Europa', themes: [a] }])
    const only = { themes: [{ ...theme, name: 'A' }], groups: [{ name: 'Los', themes: ['A'] }] }
    expect(await desk.calls['codebook.add'](only)).toEqual({ added: 0, known: 1, groups: 1 })
    expect(await desk.calls['codebook.add'](only)).toEqual({ added: 0, known: 1, groups: 0 })
  })

  it('narrow an export down, which tells of it', async () => {
    const [a, b] = [await desk.theme('Aa'), await desk.theme('Bb')]
    await create('Europa', [a])
    await desk.mark(10, 20, { themes: [a] })
    await desk.mark(30, 40, { themes: [b] })
    const render = async (themes: string[]) => {
      const made = await desk.calls['export.render']({
        task: 'een',
        options: {
          format: 'markdown',
          groupBy: 'theme',
          filter: { themes, untagged: false, parties: [], text: '' },
          documentId: null,
          language: 'nl',
          marks: 'left-out',
        },
      })
      const { base64 } = await desk.calls['export.part']({ task: 'een', from: 0 })
      await desk.calls['export.end']({ task: 'een' })
      return { ...made, text: Buffer.from(base64, 'base64').toString('utf8') }
    }
    const europe = await render([ID])
    expect(europe.count).toBe(1)
    expect(europe.text).toContain('met thema uit groep “Europa” (“Aa”)')
    expect(europe.text).not.toContain('## Bb')
    await desk.calls['group.fill']({ ids: [ID], add: [], remove: [a] })
    const empty = await render([ID])
    expect(empty.count).toBe(0)
    expect(empty.text).toContain('uit groep “Europa” (zonder thema’s)')
  })
})

it('a group travels with its themes, under the ids that they have where it arrives', async () => {
  const anna = await openAnalyst(JOOST, [PAPER])
  const { id: made } = await themeCalls(() => anna.session)['theme.create']({ name: 'Sancties' })
  await groupCalls(() => anna.session)['group.create']({ id: ID, name: 'Europa', themes: [made] })
  const sent = await anna.make()
  const here = await openAnalyst(MARIJKE, [PAPER])
  const { id: own } = await themeCalls(() => here.session)['theme.create']({ name: 'Sancties' })
  const review = await here.calls['package.open'](sent)
  await here.calls['package.merge']({ token: review.token, papers: {}, choices: {} })
  expect(await groupCalls(() => here.session)['group.list']({})).toMatchObject([
    { id: ID, author: JOOST.id, name: 'Europa', themes: [own] },
  ])
})
