import { describe, expect, test } from 'vitest'
import type { Theme } from '../../../../src-core/codebook/model'
import { movedPlaces } from '../../../../src-core/codebook/move-theme'
import { orderThemes } from '../../../../src-core/codebook/order-themes'
import { makeTheme } from '../builders'

const made = (id: string, created: string, more: Partial<Theme> = {}) => makeTheme(id, { created, ...more })

const themes = [
  made('a', '2026-01-01'),
  made('b', '2026-01-02'),
  made('b1', '2026-01-03', { parent: 'b' }),
  made('b2', '2026-01-04', { parent: 'b' }),
  made('c', '2026-01-05'),
]

function orderAfter(id: string, before: string | null, all: readonly Theme[] = themes): string[] {
  const places = movedPlaces(all, id, before)
  return orderThemes(all.map(theme => ({ ...theme, place: places.get(theme.id) ?? theme.place }))).map(
    ({ theme }) => theme.id,
  )
}

describe('moving a theme', () => {
  test('puts it before a sibling or last, with all that is below it', () => {
    expect(orderAfter('c', 'a')).toEqual(['c', 'a', 'b', 'b1', 'b2'])
    expect(orderAfter('b', 'a')).toEqual(['b', 'b1', 'b2', 'a', 'c'])
    expect(orderAfter('b', null)).toEqual(['a', 'c', 'b', 'b1', 'b2'])
    expect(orderAfter('b2', 'b1')).toEqual(['a', 'b', 'b2', 'b1', 'c'])
  })
  test('changes no place that stays, and none for what is no sibling', () => {
    const placed = themes.map((theme, index) => ({ ...theme, place: index }))
    expect([...movedPlaces(placed, 'c', 'b')].map(([id]) => id)).toEqual(['c', 'b'])
    expect(movedPlaces(themes, 'b1', 'a').size).toBe(0)
    expect(movedPlaces(themes, 'gone', null).size).toBe(0)
  })
  test('leaves a theme made later behind those that were moved', () => {
    const places = movedPlaces(themes, 'c', 'a')
    const later = [...themes, made('d', '2025-01-01')].map(theme => ({
      ...theme,
      place: places.get(theme.id) ?? theme.place,
    }))
    expect(orderThemes(later).at(-1)?.theme.id).toBe('d')
  })
})
