import type { Theme } from './model'
import { orderThemes } from './order-themes'

/** The themes that stand below the same one as this theme does, itself included, in their order. */
export function siblingsOf(themes: readonly Theme[], id: string): Theme[] {
  const ordered = orderThemes(themes)
  const own = ordered.find(({ theme }) => theme.id === id)
  if (!own) return []
  const isSibling = ({ theme, depth }: (typeof ordered)[number]) =>
    depth === own.depth && (depth === 0 || theme.parent === own.theme.parent)
  return ordered.filter(isSibling).map(({ theme }) => theme)
}

/**
 * The places that a theme and its siblings have once it is put before one of them, or last with `before` null: by theme
 * id, only those that change. None where `before` is no sibling.
 */
export function movedPlaces(
  themes: readonly Theme[],
  id: string,
  before: string | null,
  /** The theme it is put below, or null for the top; as it is where it is not given. */
  parent?: string | null,
): ReadonlyMap<string, number> {
  const placed = themes.map(theme => (theme.id === id && parent !== undefined ? { ...theme, parent } : theme))
  const siblings = siblingsOf(placed, id)
  const moved = siblings.find(theme => theme.id === id)
  const others = siblings.filter(theme => theme.id !== id)
  const at = before === null ? others.length : others.findIndex(theme => theme.id === before)
  if (!moved || at < 0) return new Map()
  const after = [...others.slice(0, at), moved, ...others.slice(at)]
  return new Map(after.flatMap(({ id: one, place }, index) => (place === index ? [] : [[one, index]])))
}
