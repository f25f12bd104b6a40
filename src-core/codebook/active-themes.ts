import type { Theme } from './model'
import type { OrderedTheme } from './order-themes'

/** The themes that are offered for marking, in the codebook's order: none that is archived, or stands below one that is. */
export function activeThemes(ordered: readonly OrderedTheme[]): Theme[] {
  let archivedAt = Number.POSITIVE_INFINITY
  return ordered.flatMap(({ theme, depth }) => {
    if (depth <= archivedAt) archivedAt = theme.archived ? depth : Number.POSITIVE_INFINITY
    return archivedAt === Number.POSITIVE_INFINITY ? [theme] : []
  })
}
