import { rowOrders } from '../../src-core/listing/arrange-rows'

/** The columns in their order: what chooses, and then what a list is ordered by. */
export const COLUMNS = ['choose', ...rowOrders] as const

export type ListColumn = (typeof COLUMNS)[number]
