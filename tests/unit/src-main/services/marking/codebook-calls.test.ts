import { afterEach, beforeEach, expect, test } from 'vitest'
import { orderThemes } from '../../../../../src-core/codebook/order-themes'
import { type Desk, openDesk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})

afterEach(() => desk.close())

const names = async () => (await desk.calls['theme.list']({})).map(({ name }) => name)

test('a ready-made codebook is added in one step, as a tree, and again adds nothing', async () => {
  const before = await names()
  const starters = await desk.calls['codebook.starters']({})
  const areas = starters[0]?.themes ?? []
  expect(await desk.calls['codebook.add']({ themes: areas })).toEqual({
    added: areas.length,
    known: 0,
    groups: 0,
  })
  const all = await desk.calls['theme.list']({})
  const grid = all.find(({ name }) => name === 'Elektriciteitsnet')
  expect(all.find(({ id }) => id === grid?.parent)?.name).toBe('Klimaat en energie')
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  expect(await desk.calls['codebook.add']({ themes: areas })).toEqual({
    added: 0,
    known: areas.length,
    groups: 0,
  })
  await desk.calls['history.undo']({})
  expect(await names()).toEqual(before)
})

test('a codebook that is read keeps the order of its file, behind what is there, whatever the colours', async () => {
  const before = await names()
  const read = ['Zorg', 'Asiel', 'Mest', 'Belasting'].map((name, nth) => ({
    name,
    description: '',
    colour: [3, 1, 2, 0][nth] ?? 0,
    key: '',
    terms: [],
  }))
  await desk.calls['codebook.add']({ themes: read })
  const all = orderThemes(await desk.calls['theme.list']({})).map(({ theme }) => theme.name)
  expect(all.slice(before.length)).toEqual(['Zorg', 'Asiel', 'Mest', 'Belasting'])
})

test('a theme goes below another one, not below itself, and back in one step', async () => {
  const [a, b, c] = [await desk.theme('A'), await desk.theme('B'), await desk.theme('C')]
  await desk.calls['theme.move']({ id: b, before: null, parent: a })
  await desk.calls['theme.move']({ id: c, before: b, parent: a })
  const at = async (id: string) => {
    const found = (await desk.calls['theme.list']({})).find(one => one.id === id)
    return [found?.parent, found?.place]
  }
  expect([await at(c), await at(b)]).toEqual([
    [a, 0],
    [a, 1],
  ])
  await expect(desk.calls['theme.move']({ id: a, before: null, parent: b })).rejects.toMatchObject({
    code: 'bad-input',
  })
  await desk.calls['history.undo']({})
  expect((await at(c))[0]).toBeNull()
})

test('splitting a theme moves what has the words, and makes nothing where none has', async () => {
  const a = await desk.theme('A')
  const { text } = await desk.paper()
  const at = text.indexOf('Oekraïne')
  const [one, two] = [
    await desk.mark(at, at + 8, { themes: [a] }),
    await desk.mark(at + 20, at + 24, { themes: [a] }),
  ]
  expect(await desk.calls['theme.split']({ id: a, name: 'Nieuw', words: 'nergens te vinden' })).toEqual({
    id: null,
    moved: 0,
  })
  expect(await names()).not.toContain('Nieuw')
  const split = await desk.calls['theme.split']({ id: a, name: 'Nieuw', words: 'OEKRAINE' })
  expect(split.moved).toBe(1)
  const themes = new Map((await desk.annotations()).map(found => [found.id, found.themes]))
  expect([themes.get(one.id), themes.get(two.id)]).toEqual([[split.id], [a]])
  await expect(desk.calls['theme.split']({ id: a, name: 'nieuw', words: 'x' })).rejects.toMatchObject({
    code: 'already-there',
  })
  await desk.calls['history.undo']({})
  expect(await names()).not.toContain('Nieuw')
})
