import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeNote } from '../../../src-core/builders'
import { type Desk, openDesk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})

afterEach(() => desk.close())

describe('joining', () => {
  test('keeps themes, notes and replies, and is one step to undo', async () => {
    const [a, b] = [await desk.theme('A'), await desk.theme('B')]
    const one = await desk.mark(0, 10, { themes: [a], note: makeNote('Eerst') })
    const two = await desk.mark(5, 20, { themes: [b], note: makeNote('Dan') })
    const far = await desk.mark(100, 110)
    const reply = await desk.calls['reply.add']({ to: two.id, note: makeNote('Zeker') })
    const before = await desk.annotations()
    expect(await desk.calls['annotation.join']({ ids: [far.id, two.id, one.id], overlapping: true })).toEqual(
      {
        kept: [far.id, one.id],
        joined: 1,
      },
    )
    const joined = (await desk.annotations()).find(({ id }) => id === one.id)
    expect(joined).toMatchObject({ start: 0, end: 20, themes: [a, b] })
    expect(joined?.quote.exact).toHaveLength(20)
    expect(joined?.note?.content).toHaveLength(2)
    expect(await desk.replies()).toMatchObject([{ id: reply.id, replyTo: one.id }])
    await desk.calls['history.undo']({})
    expect(contentOf(await desk.annotations())).toEqual(contentOf(before))
    expect(await desk.replies()).toMatchObject([{ id: reply.id, replyTo: two.id }])
  })

  test('of all makes one from the first to the last, and of one paper only', async () => {
    const [one, two] = [await desk.mark(0, 4), await desk.mark(50, 60)]
    await desk.calls['annotation.join']({ ids: [two.id, one.id], overlapping: false })
    expect(await desk.annotations()).toMatchObject([{ id: one.id, start: 0, end: 60 }])
  })
})

describe('splitting', () => {
  test('by paragraph gives every piece the themes, and the first the note; undo is one step', async () => {
    const a = await desk.theme('A')
    const { blocks } = await desk.paper()
    const three = blocks.filter(({ start, end }) => end > start).slice(0, 3)
    const end = three.at(-1)?.end ?? 0
    const one = await desk.mark(three[0]?.start ?? 0, end, { themes: [a], note: makeNote('Let op') })
    expect(await desk.calls['annotation.split']({ ids: [one.id], by: 'paragraph' })).toEqual({ made: 2 })
    const pieces = await desk.annotations()
    expect(pieces.map(piece => [piece.start, piece.end])).toEqual(
      three.map(block => [block.start, block.end]),
    )
    expect(pieces.map(({ themes }) => themes)).toEqual([[a], [a], [a]])
    expect(pieces.map(({ note }) => note !== null)).toEqual([true, false, false])
    await desk.calls['history.undo']({})
    expect(await desk.annotations()).toMatchObject([{ id: one.id, end }])
  })

  test('at a place is for one annotation, and refuses what is gone', async () => {
    const [one, two] = [await desk.mark(0, 20), await desk.mark(30, 40)]
    await expect(
      desk.calls['annotation.split']({ ids: [one.id, two.id], by: { at: 5 } }),
    ).rejects.toMatchObject({ code: 'bad-input' })
    await desk.calls['annotation.delete']({ ids: [one.id] })
    await expect(desk.calls['annotation.split']({ ids: [one.id], by: { at: 5 } })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

function contentOf(annotations: readonly { start: number; end: number; themes: string[]; note: unknown }[]) {
  return annotations.map(({ start, end, themes, note }) => ({ start, end, themes, note }))
}
