import type { RowOrder } from '../../src-core/listing/arrange-rows'

/** The columns in their order: what chooses, and then what a list is ordered by. */
export const COLUMNS = [
  'choose',
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
] as const satisfies readonly ('choose' | RowOrder)[]

export type ListColumn = (typeof COLUMNS)[number]
