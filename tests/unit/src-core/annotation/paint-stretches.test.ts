import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintStretches } from '../../../../src-core/annotation/paint-stretches'

const THEMES = new Map(['t1', 't2', 't3'].map((id, rank) => [id, rank]))
const drawn = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 1, maxLength: 4 }),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 20 }),
      themes: fc.subarray(['t1', 't2', 't3', 'gone']),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map(list => list.map(({ id, start, length, themes }) => ({ id, start, end: start + length, themes })))

test('every character of an annotation has one background, and no other has any', () => {
  fc.assert(
    fc.property(drawn, annotations => {
      const stretches = paintStretches(annotations, THEMES)
      for (let at = 0; at < 52; at += 1) {
        const isMarked = annotations.some(({ start, end }) => start <= at && at < end)
        const backgrounds = stretches.filter(one => one.lane === 0 && one.start <= at && at < one.end)
        expect(backgrounds.length).toBe(isMarked ? 1 : 0)
      }
    }),
  )
})

test('the background is a theme of the narrowest annotation there, its first by the codebook', () => {
  fc.assert(
    fc.property(drawn, annotations => {
      for (const { start, theme, lane } of paintStretches(annotations, THEMES)) {
        if (lane > 0) continue
        const here = annotations.filter(one => one.start <= start && start < one.end)
        const narrowest = Math.min(...here.map(one => one.end - one.start))
        const firsts = here
          .filter(one => one.end - one.start === narrowest)
          .map(one => [...THEMES.keys()].find(id => one.themes.includes(id)) ?? null)
        expect(firsts).toContain(theme)
      }
    }),
  )
})

test('stretches on one lane never lie over each other, and a line only where there is a background', () => {
  fc.assert(
    fc.property(drawn, annotations => {
      const stretches = paintStretches(annotations, THEMES)
      for (const one of stretches) {
        const over = stretches.filter(other => other.start < one.end && other.end > one.start)
        expect(over.filter(({ lane }) => lane === one.lane)).toEqual([one])
      }
    }),
  )
})

test('a passage in a passage lies on top of it, whichever begins first, and the wider one is a line under it', () => {
  const wide = { id: 'a', start: 0, end: 20, themes: ['t1'] }
  const narrow = { id: 'b', start: 5, end: 10, themes: ['t2'] }
  const expected = [
    { start: 0, end: 5, theme: 't1', lane: 0 },
    { start: 5, end: 10, theme: 't2', lane: 0 },
    { start: 5, end: 10, theme: 't1', lane: 1 },
    { start: 10, end: 20, theme: 't1', lane: 0 },
  ]
  for (const order of [
    [wide, narrow],
    [narrow, wide],
  ])
    expect(paintStretches(order, THEMES)).toEqual(expect.arrayContaining(expected))
  expect(paintStretches([wide, narrow], THEMES)).toHaveLength(expected.length)
})

test('where passages cross, the wider one is never only a line', () => {
  const stretches = paintStretches(
    [
      { id: 'a', start: 0, end: 10, themes: ['t1'] },
      { id: 'b', start: 8, end: 12, themes: ['t2'] },
    ],
    THEMES,
  )
  expect(stretches.filter(({ lane }) => lane === 0)).toEqual([
    { start: 0, end: 8, theme: 't1', lane: 0 },
    { start: 8, end: 12, theme: 't2', lane: 0 },
  ])
})
