import type { OwnKeys } from '../../src-core/contract/keys/own-keys'
import { keyOf } from '../ui/key-of'
import { boundKeys, keysOf } from './bound-keys'
import { combinationsOf, keyPart, type Press } from './combination'
import { isOwnable, type KeyRow, type OwnableRow } from './key-row'
import { type Refusal, refusalOf } from './refused-keys'

/** What is to be said of a combination that one wants for a command, before anything changes. */
export type Judgement =
  | { readonly kind: 'free'; readonly keys: string }
  /** It has this combination already. */
  | { readonly kind: 'same'; readonly keys: string }
  /** Another command has it, from which it can be taken over. */
  | { readonly kind: 'taken'; readonly keys: string; readonly by: OwnableRow }
  /** A part of the window has it, whatever else is changed. */
  | { readonly kind: 'fixed'; readonly keys: string; readonly by: KeyRow }
  | { readonly kind: 'refused'; readonly keys: string; readonly why: Refusal }

/** Judges a combination for a line. What it has usually is never refused. */
export function judgeKey(
  keys: string,
  row: OwnableRow,
  rows: readonly KeyRow[],
  own: OwnKeys,
  isMac: boolean,
): Judgement {
  if (keysOf(row, own).includes(keys)) return { kind: 'same', keys }
  const by = boundKeys(rows, own).get(keys)
  if (by && isOwnable(by) && by.run !== row.run) return { kind: 'taken', keys, by }
  if (row.keys.includes(keys)) return { kind: 'free', keys }
  const fixed = rows.find(one => !isOwnable(one) && one.keys.some(key => isOf(key, keys)))
  if (fixed) return { kind: 'fixed', keys, by: fixed }
  const why = refusalOf(keys, isMac)
  return why === null ? { kind: 'free', keys } : { kind: 'refused', keys, why }
}

/**
 * The combination that a press stands for when it is given to a command, or null for a modifier alone and while an input
 * method composes: what it does now if it does something, else its digit, which does not depend on the layout.
 */
export function pressedKeys(event: Press, rows: readonly KeyRow[], own: OwnKeys): string | null {
  if (/^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|NumLock|OS|Fn)$/.test(keyOf(event))) return null
  const written = combinationsOf(event)
  const bound = boundKeys(rows, own)
  return written.find(keys => bound.has(keys)) ?? written.at(-1) ?? null
}

/** Whether a combination is one that a line without a command of its own names, singly or in a range of digits. */
function isOf(named: string, keys: string): boolean {
  const range = /([0-9]) – ([0-9])$/.exec(named)
  if (range?.[1] && range[2]) return /^[0-9]$/.test(keys) && range[1] <= keys && keys <= range[2]
  const key = keyPart(named)
  // A sign or a digit is pressed with the Shift that some layouts need for it, and written down without.
  return (key.length === 1 && !/^\p{L}$/u.test(key) ? named.replace('Shift+', '') : named) === keys
}
