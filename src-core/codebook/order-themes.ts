import { append } from '../basics/append'
import { addTo } from '../basics/group-by'
import { foldText } from '../document/fold-text'
import type { Theme } from './model'

/** After every place there is. */
const NO_PLACE = 1_000_001

/** A theme at its depth in the codebook's tree, from 0. */
export interface OrderedTheme {
  readonly theme: Theme
  readonly depth: number
}

/**
 * The codebook as one list: every theme after its parent, siblings by the places they were given, then in the order they
 * were made, so that a new theme does not move the number keys of the others; themes made at one moment by hue, then by
 * name, then by id.
 * A theme whose parent is missing, or which two analysts made its own ancestor, stands at the top; none is left out.
 */
export function orderThemes(themes: readonly Theme[]): OrderedTheme[] {
  const byId = new Map(themes.map(theme => [theme.id, theme]))
  const children = new Map<string | null, Theme[]>()
  for (const theme of [...byId.values()].sort(compareThemes)) {
    const parent = isInCycle(theme, byId) || !byId.has(theme.parent ?? '') ? null : theme.parent
    addTo(children, parent, theme)
  }
  const ordered: OrderedTheme[] = []
  const waiting = (children.get(null) ?? []).map(theme => ({ theme, depth: 0 })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next)
    const below = next.depth + 1
    const nested = (children.get(next.theme.id) ?? []).map(theme => ({ theme, depth: below }))
    append(waiting, nested.reverse())
  }
  return ordered
}

function compareThemes(one: Theme, other: Theme): number {
  return (
    (one.place ?? NO_PLACE) - (other.place ?? NO_PLACE) ||
    compare(one.created, other.created) ||
    one.colour - other.colour ||
    compare(foldText(one.name), foldText(other.name)) ||
    compare(one.id, other.id)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function isInCycle(theme: Theme, byId: ReadonlyMap<string, Theme>): boolean {
  const seen = new Set<string>()
  for (let at = byId.get(theme.parent ?? ''); at && !seen.has(at.id); at = byId.get(at.parent ?? '')) {
    if (at.id === theme.id) return true
    seen.add(at.id)
  }
  return false
}
