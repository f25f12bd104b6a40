import type { Command } from '../../src-core/contract/events'

/** Where the window takes a shortcut: in a field, and over a dialog, some keys mean something else. */
export type Reach = 'everywhere' | 'outside-text' | 'over-the-paper' | 'over-a-selection'

/** What a key of the window can do: a command, or a step in the paper. */
export type Deed = Command | 'next-turn' | 'previous-turn'

/** One line of the overview of shortcuts. */
export interface KeyRow<What extends string = string> {
  readonly what: What
  /** As in `Ctrl+Shift+Z`; Control is the command key on a Mac. */
  readonly keys: readonly string[]
  /** What the window does at these keys; without it they belong to the part of the window that the words name. */
  readonly run?: Deed
  readonly reach?: Reach
}

/** A line whose keys the user can change. */
export type OwnableRow<Row extends KeyRow = KeyRow> = Row & { readonly run: Deed }

/** Whether a line is of the window's own keys, which can be changed. */
export function isOwnable<Row extends KeyRow>(row: Row): row is OwnableRow<Row> {
  return row.run !== undefined
}
