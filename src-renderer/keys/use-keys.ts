import { useApp } from '../state/store'
import { showShortcut } from '../ui/key-name'
import { keysOf } from './bound-keys'
import type { Deed, KeyRow } from './key-row'

let entered: ReadonlyMap<Deed, KeyRow> = new Map()

/** Enters the window's lines of shortcuts: once, by what puts the window together, so that hints elsewhere can name keys. */
export function enterKeys(rows: readonly KeyRow[]): void {
  entered = new Map(rows.flatMap(row => (row.run === undefined ? [] : [[row.run, row] as const])))
}

/** The first key of what can be done, as it stands on the keyboard, or null where it has none. */
export function useKeyNames(): (run: Deed) => string | null {
  const own = useApp(state => state.preferences.keys)
  return run => {
    const row = entered.get(run)
    const [first] = row ? keysOf(row, own) : []
    return first === undefined ? null : showShortcut(first)
  }
}

/** Puts the key of what can be done behind its name, as hints show it. */
export function useKeyHints(): (name: string, run: Deed) => string {
  const keyNames = useKeyNames()
  return (name, run) => {
    const key = keyNames(run)
    return key === null ? name : `${name} (${key})`
  }
}
