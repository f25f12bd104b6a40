import { addTo } from '../basics/group-by'
import type { Theme } from './model'
import { type Grouped, groupsByTheme, withGrouped } from './theme-group'

/** The themes by their id, tombstones included. */
export type ThemesById = ReadonlyMap<string, Theme>

/** The ids of the themes above one, the nearest first; a circle that two analysts made ends where it closes. */
export function ancestorsOf(themes: ThemesById, id: string): string[] {
  const found = new Set<string>()
  for (
    let at = themes.get(id)?.parent ?? null;
    at !== null && at !== id && !found.has(at);
    at = themes.get(at)?.parent ?? null
  )
    found.add(at)
  return [...found]
}

/**
 * Of each theme that something takes along, the ids of what does: the themes above it, and the groups that hold it or one
 * above it. Costs what the answer holds.
 */
export function lineagesOf(
  themes: ThemesById,
  groups: Iterable<Grouped> = [],
): ReadonlyMap<string, readonly string[]> {
  const holding = groupsByTheme(groups)
  return new Map(
    [...themes.keys()].flatMap(id => {
      const above = ancestorsOf(themes, id)
      const grouped = new Set([id, ...above].flatMap(one => holding.get(one) ?? []))
      return above.length + grouped.size > 0 ? [[id, [...above, ...grouped]] as const] : []
    }),
  )
}

/** Whether a theme put below another one would stand below itself. */
export function wouldCircle(themes: ThemesById, id: string, parent: string): boolean {
  return parent === id || ancestorsOf(themes, parent).includes(id)
}

/** The live themes directly below one. */
export function childrenOf(themes: ThemesById, id: string): Theme[] {
  return [...themes.values()].filter(({ parent, deleted }) => parent === id && !deleted)
}

/** The ids of some themes and of all themes below them; an id that no theme has stays. Linear in the themes there are. */
export function withThoseBelow(
  themes: Iterable<Pick<Theme, 'id' | 'parent'>>,
  ids: readonly string[],
): ReadonlySet<string> {
  const found = new Set(ids)
  if (found.size === 0) return found
  const below = new Map<string | null, string[]>()
  for (const { id, parent } of themes) addTo(below, parent, id)
  // What is found on the way is walked through too: a set yields what is added while one goes through it.
  for (const id of found) for (const child of below.get(id) ?? []) found.add(child)
  return found
}

/** The ids that a filter asks for, where some may be of groups, with the themes in these, and those below any of them. */
export function themesMeant(
  ids: readonly string[],
  themes: Iterable<Pick<Theme, 'id' | 'parent'>>,
  groups: Iterable<Grouped>,
): ReadonlySet<string> {
  return withThoseBelow(themes, withGrouped(ids, groups))
}

/** Whether a theme of this name is there: names differ by more than case. */
export function isNameTaken(themes: readonly Pick<Theme, 'name'>[], name: string): boolean {
  return themes.some(theme => theme.name.localeCompare(name, 'nl', { sensitivity: 'accent' }) === 0)
}
