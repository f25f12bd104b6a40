import * as z from 'zod'
import { compareNames } from '../basics/compare-names'
import { addTo } from '../basics/group-by'
import { LONGEST_ID, MOST_THEMES } from '../basics/limits'
import { recordFields } from '../document/record'

/** The most groups of themes that one analyst makes. */
export const MOST_GROUPS = 1_000

/** What is chosen of a group. */
export const themeGroupContent = {
  /** On one line, so that a table can name several in one cell. */
  name: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .regex(/^[^\r\n]*$/, 'a name is one line'),
  /** The ids of its themes, from anywhere in the tree, those that are in the trash included. */
  themes: z.array(z.string().max(LONGEST_ID)).max(MOST_THEMES),
}

/** Themes under a name of their own, wherever they stand in the tree: what QDA tools call a set of codes. */
export const themeGroupSchema = z.object({ ...recordFields, ...themeGroupContent })

export type GroupOfThemes = z.infer<typeof themeGroupSchema>

/** Whether an id, where themes and groups are named side by side, is one of a group. */
export function isGroupId(id: string): boolean {
  return id.startsWith('grp_')
}

/** What of a group says which themes are in it. */
export type Grouped = Pick<GroupOfThemes, 'id' | 'themes'>

/**
 * The ids that a filter asks for, where some may be of groups: each group’s own id stays and is followed by its themes. It stays
 * because nothing is marked with it: a group that is empty or gone lets nothing through, where no ids at all let everything through.
 */
export function withGrouped(ids: readonly string[], groups: Iterable<Grouped>): string[] {
  if (ids.length === 0) return []
  const themesOf = new Map([...groups].map(({ id, themes }) => [id, themes]))
  return [...new Set(ids.flatMap(id => [id, ...(themesOf.get(id) ?? [])]))]
}

/** A filter by themes with the themes of the groups that it asks for; the same one where it asks for no group that there is. */
export function withGroups<F extends { readonly themes: readonly string[] }>(
  filter: F,
  groups: readonly Grouped[],
): F {
  const asked = new Set(filter.themes)
  if (!groups.some(({ id }) => asked.has(id))) return filter
  return { ...filter, themes: withGrouped(filter.themes, groups) }
}

/** The groups that each theme is in, by the theme’s id: the groups’ ids in their order. Linear in what they hold. */
export function groupsByTheme(groups: Iterable<Grouped>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { id, themes } of groups) for (const theme of new Set(themes)) addTo(found, theme, id)
  return found
}

/** Groups by their names, as an index of them is read. */
export function orderGroups<T extends Pick<GroupOfThemes, 'id' | 'name'>>(groups: Iterable<T>): T[] {
  return [...groups].sort((one, other) => compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1))
}

/** The themes of a group with another one in the place of one, each once; as they are where it does not hold that one. */
export function regrouped(themes: readonly string[], id: string, by: readonly string[]): readonly string[] {
  if (!themes.includes(id)) return themes
  return [...new Set(themes.flatMap(theme => (theme === id ? by : theme)))]
}
