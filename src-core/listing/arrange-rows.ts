import { addTo } from '../basics/group-by'
import { type SortKey, sortByKey } from '../basics/sort-by-key'
import type { Theme } from '../codebook/model'
import { foldText } from '../document/fold-text'
import { groupByTheme } from '../query/group-by-theme'
import type { AnnotationRow } from './annotation-row'
import { type ListedPaper, type ListFilter, paperTest, rowTest } from './list-filter'

/** By what a list of annotations can be ordered; `paper` is the order of the papers and of their text. */
export const rowOrders = [
  'quote',
  'note',
  'themes',
  'paper',
  'day',
  'turn',
  'party',
  'status',
  'analyst',
  'made',
  'replies',
] as const

export type RowOrder = (typeof rowOrders)[number]

/** Under what annotations can stand. */
export const rowGroupings = ['none', 'paper', 'theme', 'party', 'analyst'] as const

export type RowGrouping = (typeof rowGroupings)[number]

/** What themes can be counted by; `theme` counts which themes go together. */
export const crossings = ['party', 'paper', 'year', 'kind', 'status', 'analyst', 'theme'] as const

export type Crossing = (typeof crossings)[number]

/** How a list of annotations is arranged. */
export interface RowArrangement {
  readonly filter: ListFilter
  readonly order: RowOrder
  readonly isReversed: boolean
  readonly grouping: RowGrouping
  /** What the themes are counted by in a table, in place of the list; null: the list shows. */
  readonly crossing: Crossing | null
}

/** An annotation with its paper. */
export interface PlacedAnnotation {
  readonly paper: ListedPaper
  readonly row: AnnotationRow
}

/** A heading with how many annotations stand under it, or an annotation. */
export type ListLine =
  | { readonly kind: 'group'; readonly key: string | null; readonly count: number }
  | ({ readonly kind: 'row' } & PlacedAnnotation)

/** What rows are arranged with. */
export interface RowLook {
  /** The live themes by id, in the codebook’s order. */
  readonly themes: ReadonlyMap<string, Theme>
  analyst(id: string): string
}

/** A list of annotations: what of it shows, and how much there is. */
export interface ArrangedRows {
  readonly lines: readonly ListLine[]
  /** Each that shows, once. */
  readonly shown: readonly PlacedAnnotation[]
  readonly total: number
}

/** Filters, orders and groups the annotations of papers, in the papers’ order. Near-linear: one with several themes stands under each. */
export function arrangeRows(
  papers: readonly { readonly paper: ListedPaper; readonly rows: readonly AnnotationRow[] }[],
  { filter, order, isReversed, grouping }: Omit<RowArrangement, 'crossing'>,
  look: RowLook,
): ArrangedRows {
  const passes = rowTest(filter, look.themes)
  const isAsked = paperTest(filter)
  const found: PlacedAnnotation[] = []
  let total = 0
  for (const { paper, rows } of papers) {
    total += rows.length
    if (isAsked(paper)) for (const row of rows) if (passes(row)) found.push({ paper, row })
  }
  const shown = sorted(found, order, isReversed, look)
  return { lines: grouped(shown, grouping, filter, look), shown, total }
}

function sorted(
  rows: readonly PlacedAnnotation[],
  order: RowOrder,
  isReversed: boolean,
  look: RowLook,
): readonly PlacedAnnotation[] {
  if (order === 'paper') return isReversed ? [...rows].reverse() : rows
  const ranks = new Map([...look.themes.keys()].map((id, rank) => [id, rank]))
  const names = new Map<string, string>()
  const keyOf = ({ paper, row }: PlacedAnnotation): SortKey => {
    switch (order) {
      case 'quote':
      case 'note':
        return folded(row)[order]
      case 'party':
        return row.parties[0] === undefined ? null : known(names, row.parties[0], foldText)
      case 'day':
        return paper.date
      case 'turn':
        return row.turn?.numbers[0] ?? null
      case 'status':
        return row.turn?.statuses[0] ?? null
      case 'themes': {
        const own = row.themes.flatMap(id => ranks.get(id) ?? [])
        return own.length === 0 ? null : own.reduce((least, rank) => Math.min(least, rank))
      }
      case 'analyst':
        return known(names, row.author, id => foldText(look.analyst(id)))
      case 'made':
        return row.created
      case 'replies':
        return row.replies === 0 ? null : row.replies
    }
  }
  return sortByKey(rows, keyOf, isReversed)
}

function known(names: Map<string, string>, key: string, make: (key: string) => string): string {
  const before = names.get(key)
  if (before !== undefined) return before
  const made = make(key)
  names.set(key, made)
  return made
}

/** What of a text decides where it stands among others, in UTF-16 units. */
const SORTED_BY = 200

type Folded = Readonly<Record<'quote' | 'note', string | null>>

const foldedRows = new WeakMap<AnnotationRow, Folded>()

/** What a row is sorted by as text, folded once: no row ever changes. */
function folded(row: AnnotationRow): Folded {
  const before = foldedRows.get(row)
  if (before) return before
  const fold = (text: string) => foldText(text.slice(0, SORTED_BY)).trim() || null
  const made = { quote: fold(row.quote), note: fold(row.note) }
  foldedRows.set(row, made)
  return made
}

function grouped(
  rows: readonly PlacedAnnotation[],
  grouping: RowGrouping,
  filter: ListFilter,
  look: RowLook,
): ListLine[] {
  if (grouping === 'none') return rows.map(asLine)
  const groups =
    grouping === 'theme'
      ? groupByTheme(rows, [...look.themes.values()], filter, ({ row }) => row.themes).map(
          ({ theme, items }) => ({ key: theme?.id ?? null, items }),
        )
      : groupsBy(rows, grouping, look)
  const lines: ListLine[] = []
  for (const { key, items } of groups) {
    lines.push({ kind: 'group', key, count: items.length })
    for (const placed of items) lines.push(asLine(placed))
  }
  return lines
}

function asLine(placed: PlacedAnnotation): ListLine {
  return { kind: 'row', ...placed }
}

/** Under papers as they first come, under parties and analysts by the alphabet; what has none last. */
function groupsBy(
  rows: readonly PlacedAnnotation[],
  grouping: 'paper' | 'party' | 'analyst',
  look: RowLook,
): readonly { key: string | null; items: readonly PlacedAnnotation[] }[] {
  const groups = new Map<string | null, PlacedAnnotation[]>()
  for (const placed of rows) {
    const { paper, row } = placed
    const keys =
      grouping === 'paper'
        ? [paper.id]
        : grouping === 'analyst'
          ? [row.author]
          : row.parties.length > 0
            ? row.parties
            : [null]
    for (const key of keys) addTo(groups, key, placed)
  }
  const all = [...groups].map(([key, items]) => ({ key, items }))
  if (grouping === 'paper') return all
  const name = (key: string) => foldText(grouping === 'analyst' ? look.analyst(key) : key)
  return sortByKey(all, ({ key }) => (key === null ? null : name(key)))
}
