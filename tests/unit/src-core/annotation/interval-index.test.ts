import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, IntervalIndex } from '../../../../src-core/annotation/interval-index'

const interval = fc
  .record({
    id: fc.constantFrom(...'abcdefghijklmnop'),
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ id, start, length }): Interval => ({ id, start, end: start + length }))

const change = fc.oneof(
  fc.record({ insert: interval }),
  fc.record({ remove: fc.constantFrom(...'abcdefghijklmnop') }),
)

function order(one: Interval, other: Interval): number {
  return one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1)
}

test('finds what a plain list finds, after any changes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), fc.nat(60), fc.nat(20), (changes, start, length) => {
      const index = new IntervalIndex<Interval>()
      const list = new Map<string, Interval>()
      for (const step of changes) {
        if ('insert' in step) {
          index.insert(step.insert)
          list.set(step.insert.id, step.insert)
        } else {
          expect(index.remove(step.remove)).toBe(list.delete(step.remove))
        }
      }
      const all = [...list.values()].sort(order)
      expect(index.size).toBe(all.length)
      expect(index.at(start)).toEqual(all.filter(item => item.start <= start && start < item.end))
      const end = start + length
      expect(index.overlapping(start, end)).toEqual(all.filter(item => item.start < end && item.end > start))
    }),
    { numRuns: 500 },
  )
})

test('looks at few of many ranges, however they came in', () => {
  let looks = 0
  const counted = (start: number): Interval => ({
    id: `annotation-${start}`,
    get start() {
      looks += 1
      return start
    },
    end: start + 5,
  })
  const index = new IntervalIndex(Array.from({ length: 20_000 }, (_, at) => counted(at * 10)))
  looks = 0
  expect(index.at(100_002)).toHaveLength(1)
  expect(looks).toBeLessThan(200)
})
