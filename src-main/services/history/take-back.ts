import { CallError } from '../../../src-core/contract/errors'
import { invertChanges, repeatChanges } from '../../../src-core/records/invert-changes'
import type { Operation } from '../../storage/log/log-line'
import type { OpenProject } from './open-project'

/**
 * Takes the latest change back, as a new change; answers of how many records it could not, because colleagues changed
 * the same since. Throws `nothing-to-undo`.
 */
export async function undoLatest(session: OpenProject): Promise<number> {
  const operation = session.records.log.undo.undo
  if (!operation) throw new CallError('nothing-to-undo', 'There is nothing to undo.')
  const { changes, superseded } = invertChanges(operation.changes(), session.current, session.now())
  await session.commit(operation.label, changes, { undoes: operation.seq })
  return superseded
}

/** Does the latest undone change again, in the same way. Throws `nothing-to-undo`. */
export async function redoLatest(session: OpenProject): Promise<number> {
  const operation = session.records.log.undo.redo
  if (!operation) throw new CallError('nothing-to-undo', 'There is nothing to redo.')
  const { changes, superseded } = repeatChanges(operation.changes(), session.current, session.now())
  await session.commit(operation.label, changes, { redoes: operation.seq })
  return superseded
}

/** Does operations of another session again, each as a new change. Throws `not-saved`. */
export async function repeatOperations(
  session: OpenProject,
  operations: readonly Operation[],
): Promise<void> {
  for (const { label, changes } of operations) {
    await session.commit(label, repeatChanges(changes(), session.current, session.now()).changes)
  }
}
