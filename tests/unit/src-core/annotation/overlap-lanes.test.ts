import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapLanes } from '../../../../src-core/annotation/overlap-lanes'

const THEMES = ['t1', 't2', 't3']
const RANK = new Map(THEMES.map((id, rank) => [id, rank]))
const drawn = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 1, maxLength: 4 }),
      start: fc.nat(50),
      length: fc.integer({ min: 1, max: 20 }),
      themes: fc.subarray([...THEMES, 'gone']),
    }),
    { selector: ({ id }) => id, maxLength: 15 },
  )
  .map(list => list.map(({ id, start, length, themes }) => ({ id, start, end: start + length, themes })))

test('draws every theme of every annotation once, and never two marks over each other on a lane', () => {
  fc.assert(
    fc.property(drawn, annotations => {
      const marks = overlapLanes(annotations, RANK)
      const expected = annotations.flatMap(({ id, themes }) => {
        const known = themes.filter(theme => THEMES.includes(theme))
        return known.length > 0 ? known.map(theme => `${id} ${theme}`) : [`${id} null`]
      })
      expect(marks.map(({ annotation, theme }) => `${annotation} ${theme}`).sort()).toEqual(expected.sort())
      for (const one of marks) {
        const others = marks.filter(mark => mark !== one && mark.lane === one.lane)
        expect(others.some(other => other.start < one.end && other.end > one.start)).toBe(false)
      }
    }),
  )
})

test('uses as few lanes as marks lie over each other at most, and puts a mark behind the text wherever there is one', () => {
  fc.assert(
    fc.property(drawn, annotations => {
      const marks = overlapLanes(annotations, RANK)
      const depth = Math.max(
        0,
        ...marks.map(({ start }) => marks.filter(mark => mark.start <= start && mark.end > start).length),
      )
      expect(Math.max(0, ...marks.map(({ lane }) => lane + 1))).toBe(depth)
    }),
  )
})

test('gives the same lanes whatever the order of the annotations', () => {
  fc.assert(
    fc.property(drawn, annotations => {
      expect(overlapLanes([...annotations].reverse(), RANK)).toEqual(overlapLanes(annotations, RANK))
    }),
  )
})

test('a mark that begins later leaves the lanes before it alone', () => {
  fc.assert(
    fc.property(drawn, annotations => {
      const before = overlapLanes(annotations, RANK)
      const later = { id: 'zz', start: 60, end: 70, themes: ['t1'] }
      expect(overlapLanes([later, ...annotations], RANK)).toEqual(
        expect.arrayContaining(before.map(mark => expect.objectContaining(mark))),
      )
    }),
  )
})

test('the first theme of the codebook is the background', () => {
  const lanes = overlapLanes([{ id: 'a', start: 0, end: 5, themes: ['t3', 't1'] }], RANK)
  expect(lanes.map(({ theme, lane }) => [theme, lane])).toEqual([
    ['t1', 0],
    ['t3', 1],
  ])
})
