import { expect, it } from 'vitest'
import { AtHand } from '../../../../../src-main/services/search/at-hand'

it('keeps what came first as long as there is room, and fetches the rest again', () => {
  const fetched: string[] = []
  const texts = new AtHand(
    key => {
      fetched.push(key)
      return key.repeat(3)
    },
    ({ length }) => length,
    6,
  )
  for (const key of ['a', 'b', 'c', 'a', 'b', 'c']) expect(texts.get(key)).toBe(key.repeat(3))
  expect(fetched).toEqual(['a', 'b', 'c', 'c'])
  texts.forget('a')
  texts.forget('never asked for')
  expect(texts.get('c')).toBe('ccc')
  expect(texts.get('c')).toBe('ccc')
  expect(fetched).toEqual(['a', 'b', 'c', 'c', 'c'])
})
