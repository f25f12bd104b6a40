import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})

afterEach(() => desk.close())

const answers = { says: 'answers', name: '' } as const
const list = (of: string) => desk.calls['connection.list']({ of })

test('a connection is seen from both ends, kept, undone and brought back', async () => {
  const [one, two] = [await desk.mark(0, 10), await desk.mark(50, 70)]
  const made = await desk.calls['connection.create']({ from: two.id, to: one.id, called: answers })
  expect(await desk.calls['connection.create']({ from: two.id, to: one.id, called: answers })).toEqual(made)
  await desk.restart()
  expect(await list(two.id)).toMatchObject([{ side: 'from', other: { id: one.id }, connection: made }])
  expect(await list(one.id)).toMatchObject([
    { side: 'to', other: { id: two.id, documentId: desk.documentId, paper: expect.stringMatching(/\S/) } },
  ])
  await desk.calls['connection.change']({
    id: made.id,
    called: { says: 'other', name: 'licht toe' },
    turned: true,
  })
  expect(await list(one.id)).toMatchObject([
    { side: 'from', connection: { says: 'other', name: 'licht toe', words: { from: made.words.to } } },
  ])
  await desk.calls['connection.delete']({ ids: [made.id] })
  expect(await list(one.id)).toEqual([])
  expect(await desk.calls['trash.list']({})).toMatchObject([{ kind: 'connection', id: made.id }])
  await desk.calls['history.undo']({})
  expect(await list(one.id)).toHaveLength(1)
})

test('a connection goes out of sight with either of its passages and comes back with it', async () => {
  const [one, two] = [await desk.mark(0, 10), await desk.mark(50, 70)]
  await desk.calls['connection.create']({ from: one.id, to: two.id, called: answers })
  await desk.calls['annotation.delete']({ ids: [two.id] })
  expect(await list(one.id)).toEqual([])
  await desk.calls['history.undo']({})
  expect(await list(one.id)).toHaveLength(1)
})

describe('what is refused', () => {
  test.each([
    ['a passage with itself', (id: string) => ({ from: id, to: id, called: answers }), 'bad-input'],
    [
      'a passage that is not there',
      (id: string) => ({ from: id, to: 'ann_gone', called: answers }),
      'not-found',
    ],
  ])('%s', async (_, request, code) => {
    const { id } = await desk.mark(0, 10)
    await expect(desk.calls['connection.create'](request(id))).rejects.toMatchObject({ code })
  })
})

test('when passages are joined their connections lead to the one that stays, each once', async () => {
  const [one, two, far] = [await desk.mark(0, 10), await desk.mark(5, 20), await desk.mark(50, 70)]
  const connect = (from: string, to: string) => desk.calls['connection.create']({ from, to, called: answers })
  await connect(far.id, one.id)
  await connect(far.id, two.id)
  await connect(one.id, two.id)
  await desk.calls['annotation.join']({ ids: [one.id, two.id], overlapping: true })
  expect(await list(one.id)).toMatchObject([{ side: 'to', other: { id: far.id } }])
  await desk.calls['history.undo']({})
  expect(await list(two.id)).toHaveLength(2)
})

test.each(['markdown', 'html', 'json', 'csv'] as const)(
  '%s tells of a connection at both ends',
  async format => {
    const paper = await desk.paper()
    const [one, two] = [await desk.mark(0, 10), await desk.mark(50, 70)]
    await desk.calls['connection.create']({
      from: one.id,
      to: two.id,
      called: { says: 'contradicts', name: '' },
    })
    const { beginning } = await desk.calls['export.render']({
      task: 'uit',
      options: {
        format,
        language: 'nl',
        documentId: null,
        filter: { themes: [], untagged: false, parties: [], text: '' },
        groupBy: 'paper',
        marks: 'left-out',
      },
    })
    const text = beginning?.text ?? ''
    expect(text).toContain(`spreekt tegen`)
    expect(text).toContain('wordt tegengesproken door')
    expect(text).toContain(paper.meta.title.slice(0, 20))
  },
)
