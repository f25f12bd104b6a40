import type { TurnOrder } from '../../src-core/turns/arrange-turns'

/** The columns in their order, by what each is ordered by. */
export const COLUMNS = [
  'paper',
  'number',
  'role',
  'party',
  'status',
  'opening',
  'themes',
  'notes',
  'asked',
  'answered',
] as const satisfies readonly TurnOrder[]

export type TurnColumn = (typeof COLUMNS)[number]
