import { create } from 'zustand'
import type { OwnKeys } from '../../src-core/contract/keys/own-keys'
import { setPreferences } from '../state/actions'
import { useApp } from '../state/store'
import { keyOf } from '../ui/key-of'
import { holdersOfUsual, withKeys } from './change-keys'
import { type Judgement, judgeKey, pressedKeys } from './judge-key'
import type { Deed, KeyRow, OwnableRow } from './key-row'

/** How far one is with another key for a command. */
export type Remapping =
  | { readonly stage: 'none' }
  /** The next key is taken; what was pressed before it could not be had. */
  | { readonly stage: 'press'; readonly run: Deed; readonly before: Judgement | null }
  /** The keys are others', who would lose them. */
  | {
      readonly stage: 'ask'
      readonly run: Deed
      readonly keys: readonly string[]
      readonly by: readonly OwnableRow[]
    }
  /** What came of it. */
  | { readonly stage: 'done'; readonly run: Deed; readonly outcome: 'changed' | 'kept' }
  /** Every command has its usual keys again; those of before can be had back. */
  | { readonly stage: 'all-reset'; readonly before: OwnKeys }

/** The remapping that is going on; one at a time. */
export const useRemapping = create<Remapping>(() => ({ stage: 'none' }))

/** Goes to another stage. */
export function remap(to: Remapping): void {
  useRemapping.setState(to, true)
}

/** Takes a key press for a line that waits for one; whether it was used up. */
export function takePress(event: KeyboardEvent, row: OwnableRow, rows: readonly KeyRow[]): boolean {
  const isBare = !(event.ctrlKey || event.metaKey || event.altKey)
  // Whoever goes on to something else is not held.
  if (isBare && keyOf(event) === 'Tab') {
    remap({ stage: 'done', run: row.run, outcome: 'kept' })
    return false
  }
  const own = useApp.getState().preferences.keys
  const keys = pressedKeys(event, rows, own)
  if (event.repeat || keys === null) return true
  if (keys === 'Escape') remap({ stage: 'done', run: row.run, outcome: 'kept' })
  else if (keys === 'Backspace' || keys === 'Delete') give(row, rows, [])
  else settle(judgeKey(keys, row, rows, own, /mac/i.test(navigator.platform)), row, rows)
  return true
}

/** Gives a line these keys and no others, whoever had them. */
export function give(row: OwnableRow, rows: readonly KeyRow[], keys: readonly string[]): void {
  void setPreferences({ keys: withKeys(useApp.getState().preferences.keys, rows, row, keys) })
  remap({ stage: 'done', run: row.run, outcome: 'changed' })
}

/** Gives a line its usual keys again, once it is known that nobody else loses them or that this is meant. */
export function giveUsual(row: OwnableRow, rows: readonly KeyRow[]): void {
  const by = holdersOfUsual(useApp.getState().preferences.keys, rows, row)
  if (by.length === 0) give(row, rows, row.keys)
  else remap({ stage: 'ask', run: row.run, keys: row.keys, by })
}

/** Gives every command its usual keys again, or those of before that. */
export function changeAll(to: OwnKeys): void {
  const before = useApp.getState().preferences.keys
  void setPreferences({ keys: Object.fromEntries(Object.entries(to).map(([run, keys]) => [run, [...keys]])) })
  remap(Object.keys(to).length === 0 ? { stage: 'all-reset', before } : { stage: 'none' })
}

function settle(judged: Judgement, row: OwnableRow, rows: readonly KeyRow[]): void {
  if (judged.kind === 'free') give(row, rows, [judged.keys])
  else if (judged.kind === 'same') remap({ stage: 'done', run: row.run, outcome: 'kept' })
  else if (judged.kind === 'taken')
    remap({ stage: 'ask', run: row.run, keys: [judged.keys], by: [judged.by] })
  else remap({ stage: 'press', run: row.run, before: judged })
}
