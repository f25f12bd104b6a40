import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeMap } from '../../../../src-renderer/state/changed-map'

const changes = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.option(fc.nat(), { nil: undefined })), {
    maxLength: 5,
  }),
  { maxLength: 12 },
)

test('a changed map holds what a copy would, and those before it stay as they were', () => {
  fc.assert(
    fc.property(changes, all => {
      const plain = new Map<string, number>([
        ['a', 1],
        ['b', 2],
      ])
      let map: ReadonlyMap<string, number> = new Map(plain)
      const before: { map: ReadonlyMap<string, number>; entries: [string, number][] }[] = []
      for (const step of all) {
        before.push({ map, entries: [...map] })
        for (const [key, value] of new Map(step)) {
          if (value === undefined) plain.delete(key)
          else plain.set(key, value)
        }
        map = changeMap(map, new Map(step))
        const sorted = [...plain].sort()
        expect([...map].sort()).toEqual(sorted)
        expect([...map.keys()]).toEqual([...map].map(([key]) => key))
        expect([...map.values()]).toEqual([...map].map(([, value]) => value))
        expect(map.size).toBe(plain.size)
        for (const key of 'abcdefgh') {
          expect(map.get(key)).toBe(plain.get(key))
          expect(map.has(key)).toBe(plain.has(key))
        }
        const told: [string, number][] = []
        map.forEach((value, key) => {
          told.push([key, value])
        })
        expect(told.sort()).toEqual(sorted)
      }
      for (const one of before) expect([...one.map]).toEqual(one.entries)
    }),
  )
})

test('many changes, one after another, end in all of them', () => {
  const start = new Map(Array.from({ length: 500 }, (_, index) => [`k${index}`, index]))
  let map: ReadonlyMap<string, number> = start
  for (let index = 0; index < 1_000; index += 1)
    map = changeMap(map, new Map([[`k${index}`, index % 3 === 0 ? undefined : -index]]))
  expect(map.size).toBe(666)
  expect(map.get('k998')).toBe(-998)
  expect(map.has('k999')).toBe(false)
  expect([...map.keys()]).toHaveLength(666)
  expect(start.get('k1')).toBe(1)
})
