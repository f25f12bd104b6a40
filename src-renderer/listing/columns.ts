import { rowOrders } from '../../src-core/listing/arrange-rows'
import type { ColumnWidth } from '../grid/use-fitting-columns'

/** The columns in their order: what chooses, and then what a list is ordered by. */
export const COLUMNS = ['choose', ...rowOrders] as const

export type ListColumn = (typeof COLUMNS)[number]

/** How wide each is. */
export const WIDTHS: Readonly<Record<ListColumn, ColumnWidth>> = {
  choose: { least: 36, share: 0 },
  quote: { least: 170, share: 6 },
  note: { least: 110, share: 3 },
  themes: { least: 100, share: 1.5 },
  paper: { least: 120, share: 2 },
  day: { least: 104, share: 0.1 },
  turn: { least: 148, share: 0.4 },
  party: { least: 80, share: 0.4 },
  status: { least: 116, share: 0.4 },
  analyst: { least: 90, share: 0.4 },
  made: { least: 104, share: 0.1 },
  replies: { least: 84, share: 0.1 },
}

/** Which give way first in a narrow window: the card of an annotation tells them too. */
export const GIVING_WAY: readonly ListColumn[] = [
  'made',
  'replies',
  'analyst',
  'day',
  'turn',
  'party',
  'status',
  'note',
  'themes',
  'paper',
]
