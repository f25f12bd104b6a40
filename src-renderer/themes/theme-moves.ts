import type { DropPosition } from 'react-aria-components'
import type { Theme } from '../../src-core/codebook/model'
import { siblingsOf } from '../../src-core/codebook/move-theme'
import type { OrderedTheme } from '../../src-core/codebook/order-themes'
import { call } from '../state/actions'

/** How a theme can be moved; null where it cannot. */
export type ThemeMoves = Readonly<Record<'up' | 'down' | 'in' | 'out', (() => void) | null>>

/** No way at all. */
const NOWHERE: ThemeMoves = { up: null, down: null, in: null, out: null }

/** How a theme can be moved: among those below the same one, below the one before it, or a level up. */
export function movesOf(byId: ReadonlyMap<string, Theme>, id: string | null): ThemeMoves {
  const themes = [...byId.values()]
  const siblings = id === null ? [] : siblingsOf(themes, id)
  const at = siblings.findIndex(one => one.id === id)
  const own = siblings[at]
  if (!own) return NOWHERE
  const move = (before: string | null, parent?: string | null) => () =>
    void call('theme.move', { id: own.id, before, ...(parent !== undefined && { parent }) })
  const above = siblings[at - 1]
  const parent = own.parent ? byId.get(own.parent) : undefined
  const around = parent ? siblingsOf(themes, parent.id) : []
  const behind = parent ? (around[around.indexOf(parent) + 1]?.id ?? null) : null
  return {
    up: above ? move(above.id) : null,
    down: at < siblings.length - 1 ? move(siblings[at + 2]?.id ?? null) : null,
    in: above ? move(null, above.id) : null,
    out: parent ? move(behind, parent.parent) : null,
  }
}

/** The way that an arrow key says; null where the theme cannot go there, or it is another key. */
export function keyMove(moves: ThemeMoves, key: string): (() => void) | null {
  if (key === 'ArrowUp') return moves.up
  if (key === 'ArrowDown') return moves.down
  if (key === 'ArrowRight') return moves.in
  return key === 'ArrowLeft' ? moves.out : null
}

/** Puts a dragged theme below another one, or before or behind it, where that stands. */
export function dropTheme(
  tree: readonly OrderedTheme[],
  id: string,
  target: string,
  position: DropPosition,
): void {
  if (id === target) {
    if (position === 'after') takeOut(tree, id)
    return
  }
  const beside = tree.find(({ theme }) => theme.id === target)?.theme
  if (!beside) return
  if (position === 'on') {
    void call('theme.move', { id, before: null, parent: target })
    return
  }
  const siblings = siblingsOf(
    tree.map(({ theme }) => theme),
    target,
  ).filter(one => one.id !== id)
  const at = siblings.findIndex(one => one.id === target) + (position === 'after' ? 1 : 0)
  void call('theme.move', { id, before: siblings[at]?.id ?? null, parent: beside.parent })
}

/**
 * Puts a theme before the one on the next line, where that is of a higher level: the line that shows between the two is
 * named after the dragged one, whichever of them the mouse is over.
 */
function takeOut(tree: readonly OrderedTheme[], id: string): void {
  const at = tree.findIndex(({ theme }) => theme.id === id)
  const [own, next] = [tree[at], tree[at + 1]]
  if (!own || own.depth <= (next?.depth ?? 0)) return
  void call('theme.move', { id, before: next?.theme.id ?? null, parent: next?.theme.parent ?? null })
}
