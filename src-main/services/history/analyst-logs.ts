import type { HistoryEntry } from '../../../src-core/contract/keeping-calls'
import type { Operation } from '../../storage/log/log-line'
import { OperationLog } from '../../storage/log/operation-log'
import { projectPaths } from '../../storage/project/project-folder'
import type { OpenProject } from './open-project'

/** One operation, whose it is, and whether it is undone now. */
export interface LoggedOperation {
  readonly analyst: string
  readonly operation: Operation
  readonly undone: boolean
}

/** The operations of everybody whose layer is shown, the latest first: by the clock between analysts, by number within one analyst's. */
export async function readLogs(session: OpenProject): Promise<LoggedOperation[]> {
  const paths = projectPaths(session.folder)
  const { analyst, analysts } = session.state()
  const { blind, hidden } = session.visible.layers
  const seen = analysts.filter(({ id }) => id === analyst.id || !(blind || hidden.includes(id)))
  const logs = await Promise.all(
    seen.map(async ({ id }) => {
      const log =
        id === analyst.id
          ? session.records.log
          : await OperationLog.open(session.system, paths.analyst(id).log)
      return inOrder(id, log)
    }),
  )
  return logs
    .flat()
    .sort((one, other) => (one.moment < other.moment ? 1 : one.moment > other.moment ? -1 : 0))
}

/** An analyst's operations, the latest first, each with a moment that no clock set back can put before an earlier one. */
function inOrder(analyst: string, log: OperationLog): (LoggedOperation & { readonly moment: string })[] {
  const undone = new Set<number>()
  let moment = ''
  const operations = log.operations.map(operation => {
    if (operation.at > moment) moment = operation.at
    if (operation.undoes !== undefined) undone.add(operation.undoes)
    if (operation.redoes !== undefined) undone.delete(operation.redoes)
    return { analyst, operation, moment }
  })
  return operations.reverse().map(logged => ({ ...logged, undone: undone.has(logged.operation.seq) }))
}

/** An operation as the history shows it. */
export function historyEntry({ analyst, operation, undone }: LoggedOperation): HistoryEntry {
  const { seq, at, label, undoes, redoes, fixed } = operation
  const how = undoes !== undefined ? 'undo' : redoes !== undefined ? 'redo' : fixed ? 'start' : 'change'
  return { analyst, seq, at, label, how, undone }
}
