import { describe, expect, it } from 'vitest'
import { orderThemes } from '../../../../src-core/codebook/order-themes'
import { placeDropped } from '../../../../src-core/codebook/place-dropped'
import { makeTheme } from '../builders'

/** Two themes at the top, with two below the first one and one below the second of these. */
const tree = orderThemes([
  makeTheme('a', { place: 1 }),
  makeTheme('b', { place: 1, parent: 'a' }),
  makeTheme('c', { place: 2, parent: 'a' }),
  makeTheme('d', { place: 1, parent: 'c' }),
  makeTheme('e', { place: 2 }),
])
const ids = tree.map(({ theme }) => theme.id)
const depths = new Map(tree.map(({ theme, depth }) => [theme.id, depth]))

describe('a dropped theme', () => {
  it('goes to one place from above a line and from below it, at the level of the theme under it', () => {
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e'])
    for (const id of ids) {
      for (const [at, above] of ids.entries()) {
        const below = ids[at + 1]
        if (below === undefined) continue
        const place = placeDropped(tree, id, below, 'before')
        expect(placeDropped(tree, id, above, 'after'), `${id} between ${above} and ${below}`).toEqual(place)
        if (!place) continue
        expect(place.before).toBe(below)
        expect(depths.get(place.parent ?? '') ?? -1).toBe((depths.get(below) ?? 0) - 1)
      }
    }
  })

  it('goes last below the one it is dropped on, and last at the top behind all others', () => {
    expect(placeDropped(tree, 'e', 'c', 'on')).toEqual({ parent: 'c', before: null })
    expect(placeDropped(tree, 'b', 'e', 'after')).toEqual({ parent: null, before: null })
  })

  it('stays on itself, above itself, between itself and the first one below it, and beside none', () => {
    expect(placeDropped(tree, 'c', 'c', 'on')).toBeNull()
    expect(placeDropped(tree, 'c', 'b', 'after')).toBeNull()
    expect(placeDropped(tree, 'c', 'd', 'before')).toBeNull()
    expect(placeDropped(tree, 'c', 'gone', 'before')).toBeNull()
  })
})
