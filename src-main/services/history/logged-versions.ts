import type { Annotation } from '../../../src-core/annotation/model'
import type { Theme } from '../../../src-core/codebook/model'
import { CallError } from '../../../src-core/contract/errors'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { Operation } from '../../storage/log/log-line'
import type { OperationLog } from '../../storage/log/operation-log'

type LoggedVersion =
  | { readonly kind: 'annotation'; readonly record: Annotation }
  | { readonly kind: 'theme'; readonly record: Theme }

/** Every version of annotations and themes that a log holds, before and after each change. */
export function* loggedVersions({ operations }: OperationLog): Generator<LoggedVersion> {
  for (const operation of operations) {
    for (const change of changesOf(operation)) {
      if (change.kind !== 'annotation' && change.kind !== 'theme') continue
      // The kind goes with its record, which the types of a union cannot follow.
      if (change.before) yield { kind: change.kind, record: change.before } as LoggedVersion
      yield { kind: change.kind, record: change.after } as LoggedVersion
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
