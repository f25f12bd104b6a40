import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countEntryThemes, type ThemeCounts } from '../../../../src-core/query/entry-themes'
import { changeRows, mostOf, ROWS, rowOf } from '../../../../src-core/query/rows-of'
import { changeMap } from '../../../../src-renderer/state/changed-map'

const LENGTH = 5_000
const themes = fc.subarray(['a', 'b', 'c'], { minLength: 0 })
const passage = fc
  .record({ start: fc.nat(LENGTH - 1), length: fc.integer({ min: 1, max: 400 }), themes })
  .map(({ start, length, themes: of }) => ({ start, end: Math.min(LENGTH, start + length), themes: of, of }))
const passages = fc.array(passage, { maxLength: 40 })

describe('changeRows', () => {
  test('counts after any change what it would count anew, and leaves the counts before as they were', () => {
    fc.assert(
      fc.property(passages, passages, passages, (stay, gone, come) => {
        const before = changeRows(new Map(), LENGTH, [], [...stay, ...gone])
        const kept = new Map([...before].map(([name, rows]) => [name, [...rows]]))
        const after = changeRows(before, LENGTH, gone, come)
        for (let row = 0; row < ROWS; row += 7)
          for (const name of ['a', 'b', 'c']) {
            const touching = [...stay, ...come].filter(
              ({ of, start, end }) =>
                of.includes(name) && rowOf(start, LENGTH) <= row && rowOf(end - 1, LENGTH) >= row,
            )
            expect(after.get(name)?.[row] ?? 0).toBe(touching.length)
          }
        for (const [name, rows] of before) expect([...rows]).toEqual(kept.get(name))
      }),
      { numRuns: 40 },
    )
  })

  test('keeps what lies at the edges, or beyond them, on the first and the last row', () => {
    expect(rowOf(0, 0)).toBe(0)
    expect(rowOf(LENGTH, LENGTH)).toBe(ROWS - 1)
    const counts = changeRows(new Map(), LENGTH, [], [{ start: LENGTH - 1, end: LENGTH, of: ['a'] }])
    expect(mostOf(counts, ROWS - 1)).toBe('a')
    expect(mostOf(counts, 0)).toBeUndefined()
  })
})

describe('countEntryThemes', () => {
  /** Entries that lie in each other or behind each other, as those of an outline do. */
  const entries = fc.array(fc.tuple(fc.nat(20), fc.nat(4)), { minLength: 1, maxLength: 12 }).map(parts => {
    const outer = parts.map(([at], index) => ({ id: `o${index}`, start: at * 200, end: at * 200 + 200 }))
    const inner = parts.map(([at, part], index) => ({
      id: `i${index}`,
      start: at * 200 + part * 40,
      end: at * 200 + part * 40 + 40,
    }))
    const seen = new Set<string>()
    return [...outer, ...inner]
      .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
      .sort((one, other) => one.start - other.start || other.end - one.end)
  })

  test('counts after any change what a look at every annotation would', () => {
    fc.assert(
      fc.property(entries, passages, passages, passages, (all, stay, gone, come) => {
        const counter = countEntryThemes(all)
        const none = new Map<string, ThemeCounts>()
        const before = changeMap<ThemeCounts>(none, counter.change(none, [], [...stay, ...gone]))
        const after = changeMap(before, counter.change(before, gone, come))
        for (const { id, start, end } of all)
          for (const theme of ['a', 'b', 'c']) {
            const within = [...stay, ...come].filter(
              one => one.themes.includes(theme) && one.start >= start && one.start < end,
            )
            expect(after.get(id)?.get(theme) ?? 0).toBe(within.length)
          }
      }),
      { numRuns: 60 },
    )
  })
})
