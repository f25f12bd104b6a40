import { describe, expect, it } from 'vitest'
import { repliesByRoot, withoutReplies } from '../../../../src-core/annotation/replies'
import { makeAnnotation, makeDocument } from '../builders'

const document = makeDocument('Een zin.')
const make = (id: string, rest: Parameters<typeof makeAnnotation>[3] = {}) =>
  makeAnnotation(document, 0, 3, { id, ...rest })

describe('threads', () => {
  it('gather replies, and replies to replies, oldest first', () => {
    const all = [
      make('c', { replyTo: 'b', created: '2026-01-03' }),
      make('a'),
      make('b', { replyTo: 'a', created: '2026-01-02' }),
    ]
    expect(
      repliesByRoot(all)
        .get('a')
        ?.map(({ id }) => id),
    ).toEqual(['b', 'c'])
    expect(withoutReplies(all).map(({ id }) => id)).toEqual(['a'])
  })

  it('leave out replies to what is not there, and circles', () => {
    const all = [make('b', { replyTo: 'gone' }), make('x', { replyTo: 'y' }), make('y', { replyTo: 'x' })]
    expect(repliesByRoot(all).size).toBe(0)
  })
})
