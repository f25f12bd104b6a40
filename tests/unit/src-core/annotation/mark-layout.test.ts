import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IntervalIndex } from '../../../../src-core/annotation/interval-index'
import { MarkLayout, nameOf } from '../../../../src-core/annotation/mark-layout'
import type { Drawn } from '../../../../src-core/annotation/marks-of'

const ORDER = ['t1', 't2']
const annotation = fc
  .record({
    id: fc.constantFrom(...'abcdefgh'),
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 12 }),
    themes: fc.subarray(ORDER),
  })
  .map(({ id, start, length, themes }): Drawn => ({ id, start, end: start + length, themes }))
/** Annotations that are made or changed, or by id alone deleted, a few at a time. */
const steps = fc.array(fc.array(fc.oneof(annotation, fc.constantFrom(...'abcdefgh')), { maxLength: 4 }), {
  maxLength: 8,
})

test('changed step by step, what is drawn is what would be drawn at once', () => {
  fc.assert(
    fc.property(steps, changes => {
      const index = new IntervalIndex<Drawn>()
      const layout = new MarkLayout(index, ORDER)
      const standing = new Map<string, Drawn>()
      const drawn = new Set<string>()
      for (const step of changes) {
        const earlier = new Map(standing)
        for (const one of step) {
          if (typeof one === 'string') standing.delete(one)
          else standing.set(one.id, one)
        }
        const before = [...earlier.values()].filter(one => standing.get(one.id) !== one)
        const after = [...standing.values()].filter(one => earlier.get(one.id) !== one)
        for (const { id } of before) index.remove(id)
        for (const one of after) index.insert(one)
        const change = layout.change(before, after)
        for (const one of change.erased) expect(drawn.delete(nameOf(one))).toBe(true)
        for (const one of change.drawn) drawn.add(nameOf(one))
      }
      const whole = new IntervalIndex(standing.values())
      const fresh = new MarkLayout(whole, ORDER)
      const { drawn: expected } = fresh.change([], [...standing.values()])
      expect([...drawn].sort()).toEqual(expected.map(nameOf).sort())
      const marks = (one: MarkLayout) => one.marksIn(0, 100).map(mark => JSON.stringify(mark))
      expect(marks(layout).sort()).toEqual(marks(fresh).sort())
    }),
  )
})

test('a change touches what lies over it, by way of others too, and nothing else', () => {
  const at = (id: string, start: number, end: number): Drawn => ({ id, start, end, themes: [] })
  const all = [at('a', 0, 10), at('b', 8, 20), at('c', 19, 30), at('d', 30, 40)]
  const index = new IntervalIndex(all)
  const layout = new MarkLayout(index, ORDER)
  layout.change([], all)
  index.insert(at('e', 1, 2))
  expect(layout.change([], [at('e', 1, 2)]).touched).toEqual([{ start: 0, end: 30 }])
})
