import type { Theme } from '../codebook/model'
import { orderThemes } from '../codebook/order-themes'
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
 * is kept and groups without any are left out. Where the filter asks for themes, those are the only groups.
 */
export function groupByTheme<T>(
  items: readonly T[],
  themes: readonly Theme[],
  filter: Pick<AnnotationFilter, 'themes' | 'untagged'>,
  themesOf: (item: T) => readonly string[],
): ThemeGroup<T>[] {
  const known = new Set(themes.map(theme => theme.id))
  const groups: ThemeGroup<T>[] = orderThemes(themes).map(({ theme, depth }) => ({
    theme,
    depth,
    items: items.filter(item => themesOf(item).includes(theme.id)),
  }))
  groups.push({
    theme: null,
    depth: 0,
    items: items.filter(item => !themesOf(item).some(id => known.has(id))),
  })
  const isAskedFor = ({ theme }: ThemeGroup<T>) =>
    (filter.themes.length === 0 && !filter.untagged) ||
    (theme === null ? filter.untagged : filter.themes.includes(theme.id))
  return groups.filter(group => group.items.length > 0 && isAskedFor(group))
}
