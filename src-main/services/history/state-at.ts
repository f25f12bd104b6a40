import { CallError } from '../../../src-core/contract/errors'
import type { AnyRecord, RecordName } from '../../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { LoggedOperation } from './analyst-logs'

interface PastRecord {
  readonly kind: RecordName
  readonly id: string
  /** As it was at the moment asked for; null where it did not exist yet. */
  readonly record: AnyRecord | null
}

/**
 * How every record that was changed after a moment was at it, from operations in order, the latest first. `since` says
 * how many of them came after the moment.
 */
export function recordsBefore(operations: readonly LoggedOperation[], since: number): PastRecord[] {
  const past = new Map<string, PastRecord>()
  const known = new Map<string, { revision: number; before: AnyRecord | null }>()
  for (const { operation } of operations.slice(0, since)) {
    for (const change of changesOf(operation)) remember(known, past, change)
  }
  return [...past.values()]
}

/** The earliest of the changes since decides, by revision: that of a colleague may stand anywhere by the clock. */
function remember(
  known: Map<string, { revision: number; before: AnyRecord | null }>,
  past: Map<string, PastRecord>,
  { kind, before, after }: RecordChange,
): void {
  const place = `${kind}/${after.id}`
  const earliest = known.get(place)
  if (earliest && earliest.revision <= after.revision) return
  known.set(place, { revision: after.revision, before })
  past.set(place, { kind, id: after.id, record: before })
}

/** Changes that only a newer program understands are left as they are. */
function changesOf(operation: LoggedOperation['operation']): readonly RecordChange[] {
  try {
    return operation.changes()
  } catch (error) {
    if (error instanceof CallError) return []
    throw error
  }
}
