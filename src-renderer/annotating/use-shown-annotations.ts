import { useDeferredValue, useMemo } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import type { StructuredDocument } from '../../src-core/document/model'
import type { AnnotationFilter } from '../../src-core/query/filter'
import { filterAnnotations } from '../../src-core/query/filter-annotations'
import { groupByTheme } from '../../src-core/query/group-by-theme'
import { usePanel } from '../open-card/panel-state'
import { useApp } from '../state/store'

/** One line of the panel: a theme's heading, or an annotation under it. */
export type PanelRow =
  | { readonly kind: 'theme'; readonly key: string; readonly theme: Theme | null; readonly count: number }
  | { readonly kind: 'card'; readonly key: string; readonly annotation: Annotation }

export interface ShownAnnotations {
  readonly annotations: readonly Annotation[]
  readonly rows: readonly PanelRow[]
}

/** What the panel lists of a document: what the filter lets through, in the chosen order. */
export function useShownAnnotations(document: StructuredDocument): ShownAnnotations {
  const all = useApp(state => state.annotations)
  const themes = useApp(state => state.themes)
  const filter = useDeferredValue(useApp(state => state.filter))
  const order = usePanel(state => state.order)
  const annotations = useMemo(
    () => filterAnnotations(document, all.values(), themes, filter),
    [document, all, themes, filter],
  )
  const rows = useMemo(
    () =>
      order === 'theme' ? rowsByTheme(annotations, [...themes.values()], filter) : annotations.map(cardRow),
    [annotations, themes, filter, order],
  )
  return { annotations, rows }
}

function cardRow(annotation: Annotation): PanelRow {
  return { kind: 'card', key: annotation.id, annotation }
}

function rowsByTheme(
  annotations: readonly Annotation[],
  themes: readonly Theme[],
  filter: AnnotationFilter,
): PanelRow[] {
  return groupByTheme(annotations, themes, filter, ({ themes }) => themes).flatMap(({ theme, items }) => {
    const group = theme?.id ?? ''
    const heading: PanelRow = { kind: 'theme', key: `theme ${group}`, theme, count: items.length }
    const cards = items.map<PanelRow>(annotation => ({
      kind: 'card',
      key: `${group} ${annotation.id}`,
      annotation,
    }))
    return [heading, ...cards]
  })
}
