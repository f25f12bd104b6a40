import type { DropPosition } from 'react-aria-components'
import type { Theme } from '../../src-core/codebook/model'
import { siblingsOf } from '../../src-core/codebook/move-theme'
import type { OrderedTheme } from '../../src-core/codebook/order-themes'
import { placeDropped } from '../../src-core/codebook/place-dropped'
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

/** Puts a dragged theme where it is dropped. */
export function dropTheme(
  tree: readonly OrderedTheme[],
  id: string,
  target: string,
  position: DropPosition,
): void {
  const place = placeDropped(tree, id, target, position)
  if (place) void call('theme.move', { id, ...place })
}
