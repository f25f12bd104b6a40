import { Boxes } from 'lucide-react'
import type { GroupOfThemes } from '../../src-core/codebook/theme-group'
import type { FilterChoice } from './filter-menu'

/** Groups of themes to filter by, called as `named` says so that none is taken for a theme; `count` tells how much each would show. */
export function groupChoices(
  groups: readonly GroupOfThemes[],
  named: (name: string) => string,
  count?: (id: string) => number,
): FilterChoice[] {
  return groups.map(({ id, name }) => ({
    id,
    label: named(name),
    mark: <Boxes size={14} aria-hidden />,
    ...(count && { count: count(id) }),
  }))
}
