import { addTo } from '../basics/group-by'
import type { Theme } from '../codebook/model'
import { orderThemes } from '../codebook/order-themes'
import { withThoseBelow } from '../codebook/theme-tree'
import type { AnnotationFilter } from './filter'

/** A theme at its depth in the codebook's tree with what is tagged with it; a null theme holds what has none. */
export interface ThemeGroup<T> {
  readonly theme: Theme | null
  /** Depth in the codebook's tree, from 0. */
  readonly depth: number
  readonly items: readonly T[]
}

/**
 * Puts items under each of their themes, in the codebook's order, what has no known theme last; the order of the items
 * is kept and groups without any are left out. Linear, however many themes there are. Where the filter asks for themes, those and the ones
 * below them are the only groups.
 */
export function groupByTheme<T>(
  items: readonly T[],
  themes: readonly Theme[],
  filter: Pick<AnnotationFilter, 'themes' | 'untagged'>,
  themesOf: (item: T) => readonly string[],
): ThemeGroup<T>[] {
  const known = new Set(themes.map(theme => theme.id))
  const itemsOf = new Map<string | null, T[]>()
  for (const item of items) {
    const here = new Set(themesOf(item).filter(id => known.has(id)))
    for (const id of here) addTo(itemsOf, id, item)
    if (here.size === 0) addTo(itemsOf, null, item)
  }
  const asked = withThoseBelow(themes, filter.themes)
  const isAskedFor = (theme: Theme | null) =>
    (asked.size === 0 && !filter.untagged) || (theme === null ? filter.untagged : asked.has(theme.id))
  return [...orderThemes(themes), { theme: null, depth: 0 }].flatMap(({ theme, depth }) => {
    const here = itemsOf.get(theme?.id ?? null)
    return here && isAskedFor(theme) ? [{ theme, depth, items: here }] : []
  })
}
