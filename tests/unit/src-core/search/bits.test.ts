import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bits } from '../../../../src-core/search/bits'

const number = fc.integer({ min: 0, max: 300 })

test('a set of bits holds what a set of numbers holds, and tells any stretch of it in order', () => {
  const step = fc.record({ how: fc.constantFrom('add', 'range', 'remove'), from: number, to: number })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), number, number, (steps, from, to) => {
      const bits = new Bits(0)
      const plain = new Set<number>()
      for (const { how, from: start, to: end } of steps) {
        if (how === 'add') bits.add(start)
        else if (how === 'range') bits.addRange(start, end)
        else bits.removeRange(start, end)
        if (how === 'add') plain.add(start)
        for (let at = start; how !== 'add' && at < end; at += 1)
          if (how === 'range') plain.add(at)
          else plain.delete(at)
      }
      const sorted = [...plain].sort((one, other) => one - other)
      expect([...bits]).toEqual(sorted)
      expect(bits.count).toBe(sorted.length)
      expect(bits.hasAny(from, to)).toBe(sorted.some(at => at >= from && at < to))
      const into = new Uint32Array(400)
      const count = bits.write(into, 7, from, to)
      expect([...into.subarray(7, 7 + count)]).toEqual(sorted.filter(at => at >= from && at < to))
    }),
    { numRuns: 500 },
  )
})
