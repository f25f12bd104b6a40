import { CallError } from '../../../src-core/contract/errors'
import { isPackagedName, type PackagedName } from '../../../src-core/records/kinds/packaged-kinds'
import type { AnyRecord } from '../../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { Operation } from '../../storage/log/log-line'
import type { OperationLog } from '../../storage/log/operation-log'

interface LoggedVersion {
  readonly kind: PackagedName
  readonly record: AnyRecord
}

/** Every version that a log holds of records that travel in packages, before and after each change. */
export function* loggedVersions({ operations }: OperationLog): Generator<LoggedVersion> {
  for (const operation of operations) {
    for (const { kind, before, after } of changesOf(operation)) {
      if (!isPackagedName(kind)) continue
      if (before) yield { kind, record: before }
      yield { kind, record: after }
    }
  }
}

/** What only a newer program understands is left out. */
function changesOf(operation: Operation): readonly RecordChange[] {
  try {
    return operation.changes()
  } catch (error) {
    if (error instanceof CallError) return []
    throw error
  }
}
