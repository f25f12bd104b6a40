import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortByKey } from '../../../../src-core/basics/sort-by-key'

test('values stand by their keys, as they came where these are the same, and last where they have none', () => {
  const value = fc.record({ key: fc.option(fc.integer({ min: 0, max: 5 })), name: fc.nat() })
  fc.assert(
    fc.property(fc.array(value), fc.boolean(), (values, isReversed) => {
      const sign = isReversed ? -1 : 1
      const plain = values
        .map((one, index) => ({ one, index }))
        .sort((a, b) => {
          const [left, right] = [a.one.key, b.one.key]
          if (left === right) return a.index - b.index
          if (left === null || right === null) return left === null ? 1 : -1
          return sign * (left - right)
        })
        .map(({ one }) => one)
      expect(sortByKey(values, ({ key }) => key, isReversed)).toEqual(plain)
    }),
  )
})
