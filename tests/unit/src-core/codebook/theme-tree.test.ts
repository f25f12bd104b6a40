import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Theme } from '../../../../src-core/codebook/model'
import {
  adoptChildren,
  mergeTheme,
  replaceTheme,
  type ThemeEdit,
} from '../../../../src-core/codebook/remove-theme'
import { ancestorsOf, childrenOf, isNameTaken, wouldCircle } from '../../../../src-core/codebook/theme-tree'
import { makeTheme } from '../builders'

const COUNT = 8
const ids = Array.from({ length: COUNT }, (_, index) => `t${index}`)
const anyId = fc.constantFrom(...ids)

/** Any themes below any others, circles and missing parents included, some of them deleted. */
const anyForest = fc
  .tuple(
    ...ids.map(id => fc.tuple(fc.constant(id), fc.option(fc.constantFrom(...ids, 'gone')), fc.boolean())),
  )
  .map(all =>
    asMap(all.map(([id, parent, deleted]) => makeTheme(id, { parent, ...(deleted && { deleted }) }))),
  )

/** Any tree that analysts can make one by one: a theme stands only below an earlier one. */
const anyTree = fc
  .tuple(...ids.map((_, index) => fc.option(fc.nat(Math.max(0, index - 1)))))
  .map(parents =>
    asMap(
      parents.map((parent, index) =>
        makeTheme(`t${index}`, { parent: parent === null || index === 0 ? null : `t${parent}` }),
      ),
    ),
  )

function asMap(themes: readonly Theme[]): ReadonlyMap<string, Theme> {
  return new Map(themes.map(theme => [theme.id, theme]))
}

function edited(themes: ReadonlyMap<string, Theme>, edits: readonly ThemeEdit[]): ReadonlyMap<string, Theme> {
  return new Map([...themes, ...edits.map(({ after }) => [after.id, after] as const)])
}

function hasCircle(themes: ReadonlyMap<string, Theme>): boolean {
  const depth = (theme: Theme | undefined, left = COUNT): number =>
    theme?.parent == null || left === 0 ? COUNT - left : depth(themes.get(theme.parent), left - 1)
  return [...themes.values()].some(theme => depth(theme) === COUNT)
}

describe('the themes above one', () => {
  test('are told nearest first, and end where a circle closes', () => {
    const themes = asMap([
      makeTheme('a'),
      makeTheme('b', { parent: 'a' }),
      makeTheme('c', { parent: 'b' }),
      makeTheme('x', { parent: 'y' }),
      makeTheme('y', { parent: 'x' }),
    ])
    expect(ancestorsOf(themes, 'c')).toEqual(['b', 'a'])
    expect(ancestorsOf(themes, 'x')).toEqual(['y'])
    expect(ancestorsOf(themes, 'gone')).toEqual([])
  })

  test('are each told once and never the theme itself, whatever stands below what', () => {
    fc.assert(
      fc.property(anyForest, anyId, (themes, id) => {
        const above = ancestorsOf(themes, id)
        expect(new Set(above).size).toBe(above.length)
        expect(above).not.toContain(id)
      }),
    )
  })
})

test('a theme is refused below another exactly where that would close a circle', () => {
  fc.assert(
    fc.property(anyTree, anyId, anyId, (themes, id, parent) => {
      const theme = themes.get(id)
      if (!theme) return
      const moved = edited(themes, [{ before: theme, after: { ...theme, parent } }])
      expect(wouldCircle(themes, id, parent)).toBe(hasCircle(moved))
    }),
  )
})

test('the themes below a deleted one stand where it stood, and keep all others above them', () => {
  fc.assert(
    fc.property(anyTree, anyId, (themes, id) => {
      const theme = themes.get(id)
      if (!theme) return
      const after = edited(themes, [
        ...adoptChildren(themes, theme),
        { before: theme, after: { ...theme, deleted: true } },
      ])
      expect(childrenOf(after, id)).toEqual([])
      for (const other of ids.filter(one => one !== id))
        expect(ancestorsOf(after, other)).toEqual(ancestorsOf(themes, other).filter(above => above !== id))
    }),
  )
})

describe('a merged theme', () => {
  test('leaves nothing below itself, closes no circle and takes nothing out of the tree', () => {
    fc.assert(
      fc.property(anyTree, anyId, anyId, (themes, fromId, intoId) => {
        const [from, into] = [themes.get(fromId), themes.get(intoId)]
        if (!from || !into || from === into) return
        const edits = mergeTheme(themes, from, into)
        const after = edited(themes, [...edits, { before: from, after: { ...from, deleted: true } }])
        expect(childrenOf(after, fromId)).toEqual([])
        expect(hasCircle(after)).toBe(false)
        const below = childrenOf(themes, fromId).filter(({ id }) => id !== intoId)
        for (const { id } of below) expect(ancestorsOf(after, id)[0]).toBe(intoId)
      }),
    )
  })

  test('gives its terms, each once and after those that were there', () => {
    const from = makeTheme('from', { terms: ['olie', 'gas'] })
    const into = makeTheme('into', { terms: ['gas', 'SWIFT'] })
    const [target] = mergeTheme(asMap([from, into]), from, into)
    expect(target?.after.terms).toEqual(['gas', 'SWIFT', 'olie'])
  })

  test('gives its place to a target that stood below it', () => {
    const themes = asMap([
      makeTheme('top'),
      makeTheme('from', { parent: 'top' }),
      makeTheme('between', { parent: 'from' }),
      makeTheme('into', { parent: 'between' }),
    ])
    const [from, into] = [themes.get('from'), themes.get('into')]
    if (!from || !into) throw new Error('They are there.')
    const after = edited(themes, mergeTheme(themes, from, into))
    expect(ancestorsOf(after, 'into')).toEqual(['top'])
    expect(ancestorsOf(after, 'between')).toEqual(['into', 'top'])
  })
})

test('another theme stands once in the place of one on a passage, or none does', () => {
  expect(replaceTheme(['a', 'b', 'c'], 'b', 'c')).toEqual(['a', 'c'])
  expect(replaceTheme(['a', 'b'], 'b', 'd')).toEqual(['a', 'd'])
  expect(replaceTheme(['a', 'b'], 'b', null)).toEqual(['a'])
})

test('a name is taken whatever its case, and free with another accent', () => {
  const themes = [{ name: 'Één markt' }]
  expect(isNameTaken(themes, 'één MARKT')).toBe(true)
  expect(isNameTaken(themes, 'Een markt')).toBe(false)
})
