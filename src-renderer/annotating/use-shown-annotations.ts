import { useDeferredValue, useMemo } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import { withGroups } from '../../src-core/codebook/theme-group'
import type { StructuredDocument } from '../../src-core/document/model'
import { changeInOrder, indexInOrder } from '../../src-core/query/document-order'
import type { AnnotationFilter } from '../../src-core/query/filter'
import { annotationTest, filterAnnotations } from '../../src-core/query/filter-annotations'
import { groupByTheme } from '../../src-core/query/group-by-theme'
import { usePanel } from '../open-card/panel-state'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { type Follow, useFollowed } from '../state/use-followed'

/** One line of the panel: a theme's heading, or an annotation under it. */
export type PanelRow =
  | { readonly kind: 'theme'; readonly key: string; readonly theme: Theme | null; readonly count: number }
  | CardRow

export interface CardRow {
  readonly kind: 'card'
  readonly key: string
  readonly annotation: Annotation
}

export interface ShownAnnotations {
  /** Each annotation once, in document order. */
  readonly cards: readonly CardRow[]
  readonly rows: readonly PanelRow[]
}

/** What the panel lists of a document: what the filter lets through, in the chosen order. */
export function useShownAnnotations(document: StructuredDocument): ShownAnnotations {
  const themes = useApp(state => state.themes)
  const groups = useGroupOrder()
  const asked = useDeferredValue(useApp(state => state.filter))
  const filter = useMemo(() => withGroups(asked, groups), [asked, groups])
  const order = usePanel(state => state.order)
  const follow = useMemo<Follow<readonly CardRow[]>>(() => {
    const test = annotationTest(document, themes, filter)
    return {
      begin: all => filterAnnotations(document, all.values(), themes, filter).map(cardRow),
      change: (rows, gone, come) =>
        changeInOrder(rows, gone.map(cardRow), come.filter(test).map(cardRow), placeOf),
    }
  }, [document, themes, filter])
  const cards = useFollowed(follow)
  const rows = useMemo(
    () => (order === 'theme' ? rowsByTheme(cards, [...themes.values()], filter) : cards),
    [cards, themes, filter, order],
  )
  return { cards, rows }
}

/** Whether an annotation is among those shown; they are halved for it. */
export function hasCard(cards: readonly CardRow[], annotation: Annotation): boolean {
  return cards[indexInOrder(cards, annotation, placeOf)]?.annotation.id === annotation.id
}

function cardRow(annotation: Annotation): CardRow {
  return { kind: 'card', key: annotation.id, annotation }
}

function placeOf({ annotation }: CardRow): Annotation {
  return annotation
}

function rowsByTheme(
  shown: readonly CardRow[],
  themes: readonly Theme[],
  filter: AnnotationFilter,
): PanelRow[] {
  return groupByTheme(shown, themes, filter, ({ annotation }) => annotation.themes).flatMap(
    ({ theme, items }) => {
      const group = theme?.id ?? ''
      const heading: PanelRow = { kind: 'theme', key: `theme ${group}`, theme, count: items.length }
      return [heading, ...items.map(card => rowUnder(group, card))]
    },
  )
}

/** The rows of a card under its themes, by the theme's id: the same ones as long as the annotation is. */
const rowsOf = new WeakMap<CardRow, Map<string, CardRow>>()

function rowUnder(group: string, card: CardRow): CardRow {
  const known = rowsOf.get(card) ?? new Map<string, CardRow>()
  rowsOf.set(card, known)
  const row = known.get(group) ?? { ...card, key: `${group} ${card.annotation.id}` }
  known.set(group, row)
  return row
}
