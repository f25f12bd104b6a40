import { nextRevision } from '../document/record'
import { revertFields, sameContent } from '../query/revert-fields'
import { type AnyRecord, kindOf, type RecordName } from './kinds/record-kinds'
import { changeOf, type RecordChange } from './record-change'

/** The records as they are now. */
export interface CurrentRecords {
  /** A record, tombstones included. */
  get(kind: RecordName, id: string): AnyRecord | undefined
}

/** Changes that take others back or do them again, and how many could not, because a colleague changed the same since. */
export interface Inverted {
  readonly changes: readonly RecordChange[]
  readonly superseded: number
}

/** The change that takes changes back: of each record what they changed and nobody changed since, as a new revision. */
export function invertChanges(changes: readonly RecordChange[], now: CurrentRecords, at: string): Inverted {
  return gather([...changes].reverse().map(change => step(change, change.after, change.before, now, at)))
}

/** The change that does changes again: what was there after them, each as a new revision. */
export function repeatChanges(changes: readonly RecordChange[], now: CurrentRecords, at: string): Inverted {
  return gather(
    changes.map(change => step(change, change.before ?? tombstone(change.after), change.after, now, at)),
  )
}

interface Step {
  readonly change: RecordChange | null
  readonly superseded: boolean
}

function gather(steps: readonly Step[]): Inverted {
  return {
    changes: steps.flatMap(({ change }) => (change ? [change] : [])),
    superseded: steps.filter(({ superseded }) => superseded).length,
  }
}

function step(
  { kind, after }: RecordChange,
  from: AnyRecord,
  to: AnyRecord | null,
  now: CurrentRecords,
  at: string,
): Step {
  const current = now.get(kind, after.id) ?? from
  const { together } = kindOf(kind).merge
  const { record, superseded } = to
    ? revertFields<AnyRecord>(from, to, current, together)
    : unmake(from, current)
  if (!record) return { change: null, superseded }
  return { change: changeOf(kind, current, nextRevision(current, record, at)), superseded }
}

/** Takes a record's making back, unless a colleague has worked on it since. */
function unmake(made: AnyRecord, current: AnyRecord): { record: AnyRecord | null; superseded: boolean } {
  if (current.deleted) return { record: null, superseded: false }
  if (!sameContent(made, current)) return { record: null, superseded: true }
  return { record: tombstone(current), superseded: false }
}

/**
 * The change that makes a record say what an earlier version of it said, as a new revision; `wanted` is null where there
 * was no such record, so that it goes to the trash. Null where that changes nothing.
 */
export function bringBack(
  kind: RecordName,
  current: AnyRecord | undefined,
  wanted: AnyRecord | null,
  at: string,
): RecordChange | null {
  if (!current)
    return wanted && !wanted.deleted ? changeOf(kind, null, nextRevision(wanted, wanted, at)) : null
  const target = wanted ?? tombstone(current)
  if (sameContent(current, target)) return null
  return changeOf(kind, current, nextRevision(current, target, at))
}

function tombstone(record: AnyRecord): AnyRecord {
  return { ...record, deleted: true }
}
