import type { OwnKeys } from '../../src-core/contract/keys/own-keys'
import { keysOf } from './bound-keys'
import { isOwnable, type KeyRow, type OwnableRow } from './key-row'

/** The own keys after a line was given these keys and no others; another command that had one of them loses it. */
export function withKeys(
  own: OwnKeys,
  rows: readonly KeyRow[],
  row: OwnableRow,
  keys: readonly string[],
): Record<string, string[]> {
  const others = rows.filter(isOwnable).filter(({ run }) => run !== row.run)
  const losing = others.filter(other => keysOf(other, own).some(key => keys.includes(key)))
  const changed = [
    [row, keys] as const,
    ...losing.map(other => [other, keysOf(other, own).filter(key => !keys.includes(key))] as const),
  ]
  const after = { ...own, ...Object.fromEntries(changed.map(([{ run }, left]) => [run, left])) }
  const usual = new Set(
    changed.filter(([one, left]) => isSame(one.keys, left)).map(([{ run }]) => run as string),
  )
  const kept = Object.entries(after).filter(([run]) => !usual.has(run))
  return Object.fromEntries(kept.map(([run, left]) => [run, [...left]]))
}

/** The other commands that have one of a line's usual keys now, and would lose it if the line got them back. */
export function holdersOfUsual(
  own: OwnKeys,
  rows: readonly KeyRow[],
  row: OwnableRow,
): readonly OwnableRow[] {
  return rows
    .filter(isOwnable)
    .filter(other => other.run !== row.run && keysOf(other, own).some(key => row.keys.includes(key)))
}

/** Whether a line has other keys than its usual ones. */
export function isChanged(own: OwnKeys, row: KeyRow): boolean {
  return !isSame(keysOf(row, own), row.keys)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at])
}
