import { ownValue } from '../../src-core/basics/own-value'
import type { OwnKeys } from '../../src-core/contract/keys/own-keys'
import { keyPart, typesText } from './combination'
import { isOwnable, type KeyRow, type Reach } from './key-row'

/** The keys of a line: those the user gave it, else its usual ones. */
export function keysOf(row: KeyRow, own: OwnKeys): readonly string[] {
  return (row.run === undefined ? undefined : ownValue(own, row.run)) ?? row.keys
}

/**
 * The line that each combination belongs to, with how far it reaches at that key. What the user gave a key goes before
 * what has it usually, so that keys of a later version never take one away.
 */
export function boundKeys<Row extends KeyRow>(rows: readonly Row[], own: OwnKeys): ReadonlyMap<string, Row> {
  const bound = new Map<string, Row>()
  const ownable = rows.filter(isOwnable)
  const isOwn = (row: (typeof ownable)[number]) => ownValue(own, row.run) !== undefined
  for (const row of [...ownable.filter(isOwn), ...ownable.filter(one => !isOwn(one))])
    for (const keys of keysOf(row, own))
      if (!bound.has(keys)) bound.set(keys, { ...row, reach: reachAt(keys, row.reach) })
  return bound
}

/** How far a command reaches at a combination: never into a text where the same keys write or edit. */
function reachAt(keys: string, reach: Reach = 'everywhere'): Reach {
  if (typesText(keys)) return 'over-the-paper'
  return reach === 'everywhere' && edits(keys) ? 'outside-text' : reach
}

function edits(keys: string): boolean {
  const isMove = /^(?:Arrow|Home$|End$|Page|Backspace$|Delete$)/.test(keyPart(keys))
  return isMove || /^Ctrl\+(?:[AYZ]|Shift\+Z)$/.test(keys)
}
