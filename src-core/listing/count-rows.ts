import type { SortOfStatus } from '../answers/reply-kinds'
import type { Theme } from '../codebook/model'
import type { Grouped } from '../codebook/theme-group'
import { lineagesOf } from '../codebook/theme-tree'
import type { DocumentKind } from '../document/model'
import type { AnnotationRow } from './annotation-row'
import type { ListedPaper } from './list-filter'

/** How many annotations have what a list can be filtered by; what none has is absent. */
export interface RowCounts {
  /** Of a theme with others below it those of the others too, of a group those of its themes, each annotation once. */
  readonly themes: ReadonlyMap<string, number>
  readonly untagged: number
  readonly parties: ReadonlyMap<string, number>
  readonly statuses: ReadonlyMap<SortOfStatus, number>
  readonly analysts: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<DocumentKind, number>
}

/** Counts the annotations of papers; one with several themes or parties counts under each. Linear. */
export function countRows(
  papers: readonly { readonly paper: ListedPaper; readonly rows: readonly AnnotationRow[] }[],
  themes: ReadonlyMap<string, Theme>,
  groups: readonly Grouped[] = [],
): RowCounts {
  const lineages = lineagesOf(themes, groups)
  const byTheme = new Map<string, number>()
  const parties = new Map<string, number>()
  const statuses = new Map<SortOfStatus, number>()
  const analysts = new Map<string, number>()
  const kinds = new Map<DocumentKind, number>()
  let untagged = 0
  for (const { paper, rows } of papers) {
    if (rows.length > 0) count(kinds, paper.kind, rows.length)
    for (const row of rows) {
      const own = row.themes.filter(id => themes.has(id))
      if (own.length === 0) untagged += 1
      for (const id of new Set([...own, ...own.flatMap(one => lineages.get(one) ?? [])])) count(byTheme, id)
      for (const party of row.parties) count(parties, party)
      for (const status of row.turn?.statuses ?? []) count(statuses, status)
      count(analysts, row.author)
    }
  }
  return { themes: byTheme, untagged, parties, statuses, analysts, kinds }
}

function count<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
