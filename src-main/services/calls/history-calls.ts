import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import type { ChangeLabel } from '../../../src-core/contract/state'
import { bringBack, invertChanges } from '../../../src-core/records/invert-changes'
import { kindOf } from '../../../src-core/records/kinds/record-kinds'
import { changeOf, type RecordChange } from '../../../src-core/records/record-change'
import { fileKey } from '../../../src-core/records/record-files'
import { historyEntry, type LoggedOperation, readLogs } from '../history/analyst-logs'
import { recordName } from '../history/record-name'
import { recordsBefore } from '../history/state-at'
import type { ProjectSession } from '../session/project-session'

type HistoryCalls = Pick<
  Handlers,
  'history.undo' | 'history.redo' | 'history.list' | 'history.show' | 'history.restore'
>

const MOST_SHOWN = 500

/** The calls about what was done, and about taking it back. */
export function historyCalls(project: () => ProjectSession): HistoryCalls {
  return {
    'history.undo': async () => {
      const superseded = await project().undo()
      return { ...project().history(), superseded }
    },
    'history.redo': async () => {
      const superseded = await project().redo()
      return { ...project().history(), superseded }
    },
    'history.list': async ({ before, limit, analyst, record }) => {
      const all = await readLogs(project())
      const from = before ? indexOf(all, before) + 1 : 0
      const found = all
        .slice(from)
        .filter(logged => analyst === undefined || logged.analyst === analyst)
        .filter(logged => record === undefined || touches(project(), logged, record))
      return { entries: found.slice(0, limit).map(historyEntry), more: found.length > limit }
    },
    'history.show': async request => {
      const all = await readLogs(project())
      const logged = at(all, indexOf(all, request))
      const changes = logged.operation.changes()
      const shown = changes.slice(0, MOST_SHOWN)
      return {
        entry: historyEntry(logged),
        changes: shown,
        names: shown.map(change => namesOf(project(), change)),
        total: changes.length,
      }
    },
    'history.restore': async request => {
      const session = project()
      session.mustBeWritable()
      const all = await readLogs(session)
      const { label, changes } = restoration(session, all, request)
      await session.commit(label, changes)
      return { changed: changes.length }
    },
  }
}

function namesOf(session: ProjectSession, { kind, before, after }: RecordChange) {
  const { name } = kindOf(kind)
  return { before: before ? name(before, session) : '', after: name(after, session) }
}

interface Restoration {
  readonly label: ChangeLabel
  readonly changes: readonly RecordChange[]
}

function restoration(
  session: ProjectSession,
  all: readonly LoggedOperation[],
  request: CallRequest<'history.restore'>,
): Restoration {
  const index = indexOf(all, request)
  const { operation } = at(all, index)
  const now = session.now()
  switch (request.what.of) {
    case 'operation': {
      const { changes } = invertChanges(operation.changes(), session.current, now)
      return { label: { ...operation.label, key: 'history-revert', count: changes.length }, changes }
    }
    case 'record': {
      const { kind, id } = request.what.record
      const change = operation.changes().find(({ kind: of, after }) => of === kind && after.id === id)
      if (!change) throw new CallError('not-found', 'This operation did not change that record.')
      const wanted = request.what.side === 'before' ? change.before : change.after
      const restored = bringBack(kind, session.current.get(kind, id), wanted, now)
      const label: ChangeLabel = {
        key: 'history-restore',
        count: 1,
        name: recordName(session, kind, change.after),
      }
      return { label, changes: restored ? [restored] : [] }
    }
    case 'moment': {
      const changes = recordsBefore(all, index).flatMap(({ kind, id, record }) => {
        const restored = bringBack(kind, session.current.get(kind, id), record, now)
        return restored ? [restored] : []
      })
      return { label: { key: 'history-moment', count: changes.length, name: '' }, changes }
    }
  }
}

function indexOf(
  all: readonly LoggedOperation[],
  wanted: { readonly analyst: string; readonly seq: number },
): number {
  const index = all.findIndex(
    ({ analyst, operation }) => analyst === wanted.analyst && operation.seq === wanted.seq,
  )
  if (index < 0) throw new CallError('not-found', 'The history has no such change.')
  return index
}

function at(all: readonly LoggedOperation[], index: number): LoggedOperation {
  const logged = all[index]
  if (!logged) throw new CallError('not-found', 'The history has no such change.')
  return logged
}

/** Whether an operation changed a record; only operations on the record's file are looked into. */
function touches(
  session: ProjectSession,
  { operation }: LoggedOperation,
  { kind, id }: { kind: RecordChange['kind']; id: string },
): boolean {
  const record = session.records.get(kind, id)
  if (record && !operation.files.includes(fileKey(changeOf(kind, null, record)))) return false
  try {
    return operation.changes().some(change => change.kind === kind && change.after.id === id)
  } catch (error) {
    if (error instanceof CallError) return false
    throw error
  }
}
