import type { OrderedTheme } from './order-themes'

/** Where a theme can go: below another one or at the top, and there before one or last. */
export interface ThemePlace {
  readonly parent: string | null
  readonly before: string | null
}

/**
 * Where a theme goes that is dropped on another one or on the line before or after it; null where it stays. On one it comes
 * last below it. A line between two is one place, from whichever of them it was reached: before the lower one, at its level,
 * and behind all others at the top.
 */
export function placeDropped(
  tree: readonly OrderedTheme[],
  id: string,
  target: string,
  position: 'on' | 'before' | 'after',
): ThemePlace | null {
  const at = tree.findIndex(({ theme }) => theme.id === target)
  if (at < 0) return null
  if (position === 'on') return id === target ? null : { parent: target, before: null }
  const next = tree[position === 'before' ? at : at + 1]
  if (!next) return { parent: null, before: null }
  const parent = next.depth === 0 ? null : next.theme.parent
  return id === next.theme.id || id === parent ? null : { parent, before: next.theme.id }
}
