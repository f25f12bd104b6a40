import type { TurnOrder } from '../../src-core/turns/arrange-turns'
import type { ColumnWidth } from '../grid/use-fitting-columns'

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

/** How wide each is. */
export const WIDTHS: Readonly<Record<TurnColumn, ColumnWidth>> = {
  paper: { least: 110, share: 2 },
  number: { least: 56, share: 0.3 },
  role: { least: 92, share: 0.3 },
  party: { least: 80, share: 0.5 },
  status: { least: 116, share: 1 },
  opening: { least: 160, share: 6 },
  themes: { least: 76, share: 0.7 },
  notes: { least: 76, share: 0.2 },
  asked: { least: 120, share: 1 },
  answered: { least: 110, share: 1 },
}

/** Which give way first in a narrow window: who speaks stands with the turn in its paper too. */
export const GIVING_WAY: readonly TurnColumn[] = ['answered', 'asked', 'notes', 'themes', 'party', 'role']
