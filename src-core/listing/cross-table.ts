import { sortsOfStatus } from '../answers/reply-kinds'
import { type SortKey, sortByKey } from '../basics/sort-by-key'
import { lineagesOf } from '../codebook/theme-tree'
import { foldText } from '../document/fold-text'
import { documentKindSchema } from '../document/model'
import type { Crossing, PlacedAnnotation, RowLook } from './arrange-rows'
import type { ListedPaper } from './list-filter'

/** What a row or a column is of: a theme, party, paper, analyst by id or name, a year, a kind or a status; null: what has none. */
export type CrossKey = string | null

/** How many annotations a theme has. */
export interface CrossRow {
  readonly theme: CrossKey
  /** By column, in the columns’ order. */
  readonly counts: readonly number[]
  /** Each once, though it may count in several columns. */
  readonly total: number
}

/** How often each theme was given by what it is counted by. */
export interface CrossTable {
  readonly columns: readonly CrossKey[]
  /** Those that any annotation has, in the codebook’s order; without a theme last. */
  readonly rows: readonly CrossRow[]
  /** All annotations, whatever their themes. */
  readonly all: Omit<CrossRow, 'theme'>
}

/**
 * Counts annotations by theme and by what stands beside it. A theme takes those of the themes below it along, each annotation once; one
 * with several parties, statuses or themes counts in each. Costs what the annotations have.
 */
export function crossTable(
  placed: readonly PlacedAnnotation[],
  crossing: Crossing,
  look: RowLook,
): CrossTable {
  const keys = keysOf(crossing, look)
  const themes = themesOf(look)
  const rows = new Map<CrossKey, Counter>()
  const all = new Counter()
  const papers = new Map<string, ListedPaper>()
  for (const one of placed) {
    const columns = keys(one)
    all.add(columns)
    papers.set(one.paper.id, one.paper)
    for (const theme of themes(one)) {
      const row = rows.get(theme) ?? new Counter()
      row.add(columns)
      rows.set(theme, row)
    }
  }
  const day = (id: string) => {
    const paper = papers.get(id)
    return `${paper?.date ?? '9999'} ${foldText(paper?.title ?? '')}`
  }
  const columns = inOrder(all.counts.keys(), crossing, look, day)
  const written = ({ counts, total }: Counter) => ({
    counts: columns.map(key => counts.get(key) ?? 0),
    total,
  })
  return {
    columns,
    rows: inOrder(rows.keys(), 'theme', look, day).map(theme => ({
      theme,
      ...written(rows.get(theme) ?? new Counter()),
    })),
    all: written(all),
  }
}

/** The annotations that a cell counts; of a whole row where no column, and of a whole column where no theme is given. */
export function crossed(
  placed: readonly PlacedAnnotation[],
  crossing: Crossing,
  look: RowLook,
  cell: { readonly theme?: CrossKey; readonly column?: CrossKey },
): readonly PlacedAnnotation[] {
  const keys = keysOf(crossing, look)
  const themes = themesOf(look)
  return placed.filter(
    one =>
      (cell.theme === undefined || themes(one).includes(cell.theme)) &&
      (cell.column === undefined || keys(one).includes(cell.column)),
  )
}

/** The same table with the columns that count most, so many at most, in their order. */
export function fullestColumns(table: CrossTable, most: number): CrossTable {
  if (table.columns.length <= most) return table
  const byCount = [...table.columns.keys()].sort(
    (one, other) => (table.all.counts[other] ?? 0) - (table.all.counts[one] ?? 0),
  )
  const kept = byCount.slice(0, most).sort((one, other) => one - other)
  const pick = <R extends Omit<CrossRow, 'theme'>>(row: R): R => ({
    ...row,
    counts: kept.map(at => row.counts[at] ?? 0),
  })
  return {
    columns: kept.map(at => table.columns[at] ?? null),
    rows: table.rows.map(pick),
    all: pick(table.all),
  }
}

class Counter {
  readonly counts = new Map<CrossKey, number>()
  total = 0

  add(columns: readonly CrossKey[]): void {
    this.total += 1
    for (const key of columns) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }
}

/** What of an annotation decides in which columns it counts, each once. */
function keysOf(crossing: Crossing, look: RowLook): (placed: PlacedAnnotation) => readonly CrossKey[] {
  switch (crossing) {
    case 'party':
      return ({ row }) => orNone(row.parties)
    case 'paper':
      return ({ paper }) => [paper.id]
    case 'year':
      return ({ paper }) => [paper.date?.slice(0, 4) ?? null]
    case 'kind':
      return ({ paper }) => [paper.kind]
    case 'status':
      return ({ row }) => orNone(row.turn?.statuses ?? [])
    case 'analyst':
      return ({ row }) => [row.author]
    case 'theme':
      return themesOf(look)
  }
}

/** The live themes of an annotation and those above them. */
function themesOf({ themes }: RowLook): (placed: PlacedAnnotation) => readonly CrossKey[] {
  const lineages = lineagesOf(themes)
  // Of each theme once: there are many annotations.
  const withThoseAbove = new Map(
    [...themes.keys()].map(id => [id, [id, ...(lineages.get(id) ?? [])].filter(one => themes.has(one))]),
  )
  return ({ row }) => {
    const [first, second] = row.themes
    return second === undefined && first !== undefined
      ? (withThoseAbove.get(first) ?? NONE)
      : orNone(row.themes.flatMap(id => withThoseAbove.get(id) ?? []))
  }
}

const NONE: readonly CrossKey[] = [null]

function orNone(keys: readonly string[]): readonly CrossKey[] {
  return keys.length === 0 ? NONE : keys.length === 1 ? keys : [...new Set(keys)]
}

/** By the alphabet, by time, or in the order that what they are of has; what has none last. */
function inOrder(
  keys: Iterable<CrossKey>,
  crossing: Crossing,
  look: RowLook,
  day: (paper: string) => string,
): readonly CrossKey[] {
  const rank = (order: Iterable<string>) => {
    const ranks = new Map([...order].map((key, at) => [key, at]))
    return (key: string): SortKey => ranks.get(key) ?? ranks.size
  }
  const orders: Readonly<Record<Crossing, () => (key: string) => SortKey>> = {
    party: () => foldText,
    paper: () => day,
    year: () => year => year,
    kind: () => rank(documentKindSchema.options),
    status: () => rank(sortsOfStatus),
    analyst: () => id => foldText(look.analyst(id)),
    theme: () => rank(look.themes.keys()),
  }
  const order = orders[crossing]()
  return sortByKey(keys, key => (key === null ? null : order(key)))
}
