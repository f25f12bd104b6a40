import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBetween } from '../../../../src-core/query/count-between'

test('counts what begins in a stretch, as looking at each would', () => {
  const starts = fc.array(fc.nat({ max: 50 }))
  fc.assert(
    fc.property(starts, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (places, one, other) => {
      const sorted = places.sort((a, b) => a - b).map(start => ({ start }))
      const [start, end] = [Math.min(one, other), Math.max(one, other)]
      const looked = sorted.filter(range => range.start >= start && range.start < end).length
      expect(countBetween(sorted, { start, end })).toBe(looked)
    }),
  )
})
