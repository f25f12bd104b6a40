import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codebookSchema } from '../../../../src-core/codebook/codebook-file'
import { HUE_COUNT, type Theme } from '../../../../src-core/codebook/model'
import { nextColour } from '../../../../src-core/codebook/next-colour'
import { nextKey } from '../../../../src-core/codebook/next-key'
import { orderThemes } from '../../../../src-core/codebook/order-themes'
import { makeTheme } from '../builders'

describe('the next colour', () => {
  test('is one that is used least', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ colour: fc.nat(HUE_COUNT - 1) })), themes => {
        const uses = (colour: number) => themes.filter(theme => theme.colour === colour).length
        const least = Math.min(...Array.from({ length: HUE_COUNT }, (_, colour) => uses(colour)))
        expect(uses(nextColour(themes))).toBe(least)
      }),
    )
  })
})

describe('the next key', () => {
  test.each([
    ['Sancties', [], 'S'],
    ['SWIFT', ['S'], 'SW'],
    ['NAVO-Rusland Raad', ['N'], 'NR'],
    ['Écologie', [], 'E'],
    ['s', ['s'], 'S2'],
    ['…', [], 'T'],
  ])('for %s besides %j', (name, taken, expected) => {
    expect(
      nextKey(
        name,
        taken.map(key => ({ key })),
      ),
    ).toBe(expected)
  })

  test('is new and fits, for as many themes as one has', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 9 }), names => {
        const themes: { key: string }[] = []
        for (const name of names) themes.push({ key: nextKey(name, themes) })
        expect(new Set(themes.map(({ key }) => key)).size).toBe(names.length)
        for (const { key } of themes) expect(key).toMatch(/^[A-Z0-9]{1,2}$/)
      }),
    )
  })
})

describe('the order of themes', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const codebook = fc.array(
    fc.record({
      id: fc.constantFrom(...ids),
      parent: fc.constantFrom(null, 'gone', ...ids),
      colour: fc.nat(3),
    }),
    { maxLength: 5 },
  )

  function themesOf(records: readonly Pick<Theme, 'id' | 'parent' | 'colour'>[]): Theme[] {
    return [...new Map(records.map(record => [record.id, makeTheme(record.id, record)])).values()]
  }

  test('holds each theme once, after its parent, even where parents go in circles', () => {
    fc.assert(
      fc.property(codebook, records => {
        const themes = themesOf(records)
        const ordered = orderThemes(themes)
        expect(ordered.map(({ theme }) => theme.id).sort()).toEqual(themes.map(({ id }) => id).sort())
        ordered.forEach(({ theme, depth }, index) => {
          if (depth === 0) return
          const parent = ordered.slice(0, index).findLast(other => other.theme.id === theme.parent)
          expect(parent?.depth).toBe(depth - 1)
        })
      }),
    )
  })

  test('does not depend on the order records come in', () => {
    fc.assert(
      fc.property(codebook, records => {
        const themes = themesOf(records)
        expect(orderThemes([...themes].reverse())).toEqual(orderThemes(themes))
      }),
    )
  })

  test('puts a new theme last, so that number keys stay', () => {
    const old = makeTheme('z', { created: '2026-01-01T00:00:00.000Z' })
    const young = makeTheme('a', { created: '2026-02-01T00:00:00.000Z' })
    expect(orderThemes([young, old]).map(({ theme }) => theme.id)).toEqual(['z', 'a'])
  })
})

test('the starter codebook has its nine themes, with colours and keys apart', () => {
  const file = new URL('../../../../resources/codebooks/starter-nl.json', import.meta.url)
  const { themes } = codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  expect(themes.map(({ name }) => name)).toEqual([
    'Sancties',
    'SWIFT',
    'NAVO-Rusland Raad',
    'Nord Stream 2 / gas',
    'Wapenleveranties',
    'De-escalatie',
    'Desinformatie',
    'EU-rol',
    'Toetreding Oekraïne',
  ])
  expect(themes.map(({ colour }) => colour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(new Set(themes.map(({ key }) => key)).size).toBe(9)
  for (const { description, terms } of themes) {
    expect(description).not.toBe('')
    expect(terms.length).toBeGreaterThan(1)
  }
})
