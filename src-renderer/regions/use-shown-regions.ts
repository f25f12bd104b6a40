import { useDeferredValue, useMemo } from 'react'
import { withGroups } from '../../src-core/codebook/theme-group'
import { lineagesOf } from '../../src-core/codebook/theme-tree'
import type { StructuredDocument } from '../../src-core/document/model'
import { filterRegions } from '../../src-core/regions/filter-regions'
import type { Region } from '../../src-core/regions/region'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { useRegions } from './regions-store'

/** The regions of a paper that the filter lets through, by page. */
export function useShownRegions({ id }: StructuredDocument): readonly Region[] {
  const themes = useApp(state => state.themes)
  const groups = useGroupOrder()
  const filter = useDeferredValue(useApp(state => state.filter))
  const { regions, documentId } = useRegions()
  return useMemo(
    () => (documentId === id ? filterRegions(regions.values(), themes, withGroups(filter, groups)) : []),
    [regions, documentId, id, themes, groups, filter],
  )
}

/** How many regions of the paper that is read there are, how many have each theme or one below it, and how many have none. */
export function useRegionCounts() {
  const regions = useRegions(state => state.regions)
  const themes = useApp(state => state.themes)
  const groups = useGroupOrder()
  return useMemo(() => {
    const lineages = lineagesOf(themes, groups)
    const byTheme = new Map<string, number>()
    let untagged = 0
    for (const { themes: own } of regions.values()) {
      if (own.length === 0) untagged += 1
      for (const id of new Set([...own, ...own.flatMap(theme => lineages.get(theme) ?? [])]))
        byTheme.set(id, (byTheme.get(id) ?? 0) + 1)
    }
    return { total: regions.size, untagged, byTheme }
  }, [regions, themes, groups])
}
