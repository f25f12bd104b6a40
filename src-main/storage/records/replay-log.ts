import { largest } from '../../../src-core/basics/extremes'
import { CallError } from '../../../src-core/contract/errors'
import { fileKey, kindOfKey } from '../../../src-core/records/record-files'
import type { Operation } from '../log/log-line'
import type { OperationLog } from '../log/operation-log'
import type { AnalystLayer } from './analyst-layer'

/**
 * Does again what the log holds and the record files do not: what a crash came between, and what was lost with a file
 * that is damaged or gone.
 */
export function replayLog(log: OperationLog, layer: AnalystLayer): void {
  const saved = new Map([...layer.files].map(([key, file]) => [key, file.through]))
  const through = lastSaved(layer)
  for (const operation of log.operations) {
    const keys = operation.files.filter(
      key => operation.seq > (saved.get(key) ?? 0) && kindOfKey(key) !== null,
    )
    for (const key of keys) if (!saved.has(key) && operation.seq <= through) noteMissing(layer, key)
    if (keys.length > 0) replay(operation, new Set(keys), layer)
  }
}

/** The last operation that a record file includes; 0 where there is none. */
export function lastSaved(layer: AnalystLayer): number {
  return largest(
    [...layer.files.values()].map(({ through }) => through),
    0,
  )
}

function noteMissing(layer: AnalystLayer, key: string): void {
  const file = layer.file(key)
  if (!file.existed && file.problems.length === 0) file.noteMissing()
}

function replay(operation: Operation, keys: ReadonlySet<string>, layer: AnalystLayer): void {
  for (const change of changesOf(operation)) {
    const key = fileKey(change)
    if (!keys.has(key)) continue
    const file = layer.file(key)
    file.complete(change.after)
    file.through = Math.max(file.through, operation.seq)
  }
}

/** An operation of a newer program changes nothing here: that program's files say so themselves. */
function changesOf(operation: Operation) {
  try {
    return operation.changes()
  } catch (error) {
    if (error instanceof CallError) return []
    throw error
  }
}
