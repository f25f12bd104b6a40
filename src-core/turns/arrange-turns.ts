import { mainJudgement } from '../answers/place-judgements'
import { type ReplyStatus, replyStatuses } from '../answers/reply-kinds'
import { type SortKey, sortByKey } from '../basics/sort-by-key'
import { foldText } from '../document/fold-text'
import { turnTest } from './filter-turns'
import type { TurnFilter } from './turn-filter'
import type { TurnRow } from './turn-row'

/** By what turns can be ordered; `paper` is the order of the papers and of their text. */
export const turnOrders = [
  'paper',
  'number',
  'role',
  'party',
  'asked',
  'answered',
  'opening',
  'themes',
  'status',
  'notes',
] as const

export type TurnOrder = (typeof turnOrders)[number]

/** Under what turns can stand. */
export const turnGroupings = ['none', 'paper', 'party', 'asked', 'answered', 'status', 'theme'] as const

export type TurnGrouping = (typeof turnGroupings)[number]

/** How a table of turns is arranged. */
export interface TurnArrangement {
  readonly filter: TurnFilter
  readonly order: TurnOrder
  readonly isReversed: boolean
  readonly grouping: TurnGrouping
}

/** A turn with the place of its paper in the project’s list. */
export interface PlacedRow {
  readonly documentId: string
  readonly row: TurnRow
}

/** A row as a line of a table. */
interface RowLine extends PlacedRow {
  readonly kind: 'row'
}

/** A heading with how many rows stand under it, or a row. */
export type TableLine =
  | { readonly kind: 'group'; readonly key: string | null; readonly count: number }
  | RowLine

/** What rows are arranged with. */
export interface TurnLook {
  /** The analyst whose judgement counts before others’. */
  readonly own: string
  /** A theme’s place in the codebook, from 0, and its name; null for one that is gone. */
  theme(id: string): { readonly rank: number; readonly name: string } | null
}

/** A table of turns: what of it shows, and how much there is. */
export interface TurnTable {
  readonly lines: readonly TableLine[]
  readonly shown: number
  readonly total: number
}

/** Filters, orders and groups turns of papers in the papers’ order. Near-linear: a row that has several themes may stand under each. */
export function arrangeTurns(
  papers: readonly { readonly documentId: string; readonly rows: readonly TurnRow[] }[],
  { filter, order, isReversed, grouping }: TurnArrangement,
  look: TurnLook,
): TurnTable {
  const passes = turnTest(filter)
  const rows: RowLine[] = []
  let total = 0
  for (const { documentId, rows: all } of papers) {
    total += all.length
    const byId = indexOf(all)
    for (const row of all) if (passes(row, byId)) rows.push({ kind: 'row', documentId, row })
  }
  const sorted =
    order === 'paper'
      ? isReversed
        ? [...rows].reverse()
        : rows
      : sortByKey(rows, ({ row }) => keyOf(row, order, look), isReversed)
  return { lines: groupRows(sorted, grouping, look), shown: rows.length, total }
}

const indexes = new WeakMap<readonly TurnRow[], ReadonlyMap<string, TurnRow>>()

/** The turns of a paper by id; made once for a list. */
function indexOf(rows: readonly TurnRow[]): ReadonlyMap<string, TurnRow> {
  const before = indexes.get(rows)
  if (before) return before
  const made = new Map(rows.map(row => [row.turn, row]))
  indexes.set(rows, made)
  return made
}

function keyOf(row: TurnRow, order: Exclude<TurnOrder, 'paper'>, look: TurnLook): SortKey {
  switch (order) {
    case 'number':
      return row.numbers[0] ?? null
    case 'role':
      return row.role
    case 'notes':
      return row.notes === 0 ? null : row.notes
    case 'status': {
      const status = statusOf(row, look.own)
      return status === null ? null : replyStatuses.indexOf(status)
    }
    case 'themes': {
      const ranks = row.themes.flatMap(id => look.theme(id)?.rank ?? [])
      return ranks.length === 0 ? null : ranks.reduce((least, rank) => Math.min(least, rank))
    }
    case 'party':
    case 'asked':
    case 'answered':
    case 'opening':
      return folded(row)[order]
  }
}

type Folded = Readonly<Record<'party' | 'asked' | 'answered' | 'opening', string | null>>

const foldedRows = new WeakMap<TurnRow, Folded>()

/** What a row is sorted by as text, folded once: no row ever changes. */
function folded(row: TurnRow): Folded {
  const before = foldedRows.get(row)
  if (before) return before
  const fold = (text: string) => (text === '' ? null : foldText(text))
  const made = {
    party: fold(row.party ?? ''),
    asked: fold(row.asked.join(' ')),
    answered: fold(row.answered.join(' ')),
    opening: fold(row.opening),
  }
  foldedRows.set(row, made)
  return made
}

/** The status of an answer as an analyst has it, else as a colleague has; null for what is not judged. */
function statusOf({ judgements }: Pick<TurnRow, 'judgements'>, own: string): ReplyStatus | null {
  return mainJudgement(judgements, own)?.status ?? null
}

function groupRows(rows: readonly RowLine[], grouping: TurnGrouping, look: TurnLook): TableLine[] {
  if (grouping === 'none') return [...rows]
  const groups = new Map<string | null, RowLine[]>()
  for (const placed of rows)
    for (const key of groupsOf(placed, grouping, look)) {
      const group = groups.get(key)
      if (group) group.push(placed)
      else groups.set(key, [placed])
    }
  const lines: TableLine[] = []
  for (const key of orderGroups([...groups.keys()], grouping, look)) {
    const group = groups.get(key) ?? []
    lines.push({ kind: 'group', key, count: group.length })
    for (const placed of group) lines.push(placed)
  }
  return lines
}

function groupsOf(
  { documentId, row }: PlacedRow,
  grouping: Exclude<TurnGrouping, 'none'>,
  look: TurnLook,
): readonly (string | null)[] {
  switch (grouping) {
    case 'paper':
      return [documentId]
    case 'party':
      return [row.party]
    case 'asked':
    case 'answered':
      return [row[grouping].join(', ') || null]
    case 'status':
      return [row.role === 'answer' ? (statusOf(row, look.own) ?? 'none') : null]
    case 'theme': {
      const known = row.themes.filter(id => look.theme(id) !== null)
      return known.length === 0 ? [null] : known
    }
  }
}

/** Papers as they stand, statuses and themes in their order, names by the alphabet; what has none last. */
function orderGroups(
  keys: readonly (string | null)[],
  grouping: TurnGrouping,
  look: TurnLook,
): readonly (string | null)[] {
  if (grouping === 'paper') return keys
  const rank = (key: string): string | number => {
    if (grouping === 'status') return ([...replyStatuses, 'none'] as readonly string[]).indexOf(key)
    if (grouping === 'theme') return look.theme(key)?.rank ?? 0
    return foldText(key)
  }
  return sortByKey(keys, key => (key === null ? null : rank(key)))
}
