import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallOutput } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import { type CurrentRecords, invertChanges } from '../../../src-core/records/invert-changes'
import {
  type AnyRecord,
  kindOf,
  type RecordName,
  recordNames,
} from '../../../src-core/records/kinds/record-kinds'
import { changeOf, type RecordChange, recordKey } from '../../../src-core/records/record-change'
import { fileKey } from '../../../src-core/records/record-files'
import { readLogs } from '../history/analyst-logs'
import { recordName } from '../history/record-name'
import { deleteDocuments } from '../session/change-documents'
import type { ProjectSession } from '../session/project-session'

type TrashCalls = Pick<Handlers, 'trash.list' | 'trash.restore' | 'document.delete'>

/** The calls about what was deleted. */
export function trashCalls(project: () => ProjectSession): TrashCalls {
  return {
    'document.delete': async ({ ids }) => {
      await deleteDocuments(project(), ids)
      return {}
    },
    'trash.list': async ({ from = 0, count }) => {
      const session = project()
      const trash = [...recordNames].reverse().flatMap(kind => trashOf(session, kind))
      const end = count === undefined ? trash.length : from + count
      // A name may be a whole passage: of thousands only those that are asked for are told.
      return trash.slice(from, end).map(one => told(session, one))
    },
    'trash.restore': async ({ records }) => {
      const session = project()
      const asked = [...new Map(records.map(record => [recordKey(record.kind, record.id), record])).values()]
      const found = asked.map(({ kind, id }) => {
        const before = session.current.get(kind, id)
        if (!before?.deleted) throw new CallError('not-found', 'This is not in the trash any more.')
        return { kind, before }
      })
      const at = session.now()
      const restored = new Restoration(session, at)
      for (const { kind, before } of found) restored.undelete(kind, before)
      for (const { kind, before } of found) await restored.reconnect(kind, before)
      const [first] = found
      const name = first ? recordName(session, first.kind, first.before) : ''
      await session.commit({ key: 'trash-restore', count: found.length, name }, restored.changes)
      return { restored: found.length }
    },
  }
}

/** The records as they will be after a restoration, each changed once. */
class Restoration implements CurrentRecords {
  private readonly made = new Map<string, RecordChange>()

  constructor(
    private readonly session: ProjectSession,
    private readonly at: string,
  ) {}

  get changes(): RecordChange[] {
    return [...this.made.values()]
  }

  get(kind: RecordName, id: string): AnyRecord | undefined {
    return this.made.get(recordKey(kind, id))?.after ?? this.session.current.get(kind, id)
  }

  undelete(kind: RecordName, before: AnyRecord): void {
    const { deleted: _, ...content } = before
    this.add(changeOf(kind, before, nextRevision(before, content, this.at)))
  }

  /**
   * Takes back what deleting a record did to others that named it, such as taking a theme off passages and moving the
   * themes below it, where nothing was done to them since.
   */
  async reconnect(kind: RecordName, record: AnyRecord): Promise<void> {
    const isDeletion = (change: RecordChange) =>
      change.kind === kind && change.after.id === record.id && change.after.deleted === true
    const file = fileKey(changeOf(kind, null, record))
    for (const { operation } of await readLogs(this.session)) {
      const changes = operation.files.includes(file) ? operation.changes() : []
      if (!changes.some(isDeletion)) continue
      const others = changes.flatMap(change => disconnected(record.id, change))
      for (const change of invertChanges(others, this, this.at).changes)
        if (!change.after.deleted) this.add(change)
      return
    }
  }

  private add(change: RecordChange): void {
    const place = recordKey(change.kind, change.after.id)
    const earlier = this.made.get(place)
    const { revision } = (earlier ?? change).after
    const after = { ...change.after, revision }
    this.made.set(place, earlier ? changeOf(change.kind, earlier.before, after) : change)
  }
}

/** The part of a change that took the id of a record that went out of one that stays: as it named that, and does no more. */
function disconnected(id: string, { kind, before, after }: RecordChange): RecordChange[] {
  if (before === null || before.deleted || after.deleted) return []
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const names = (value: unknown) => value === id || (Array.isArray(value) && value.includes(id))
  const lost = [...was].filter(([field, value]) => names(value) && !names(is.get(field)))
  if (lost.length === 0) return []
  return [changeOf(kind, { ...after, ...Object.fromEntries(lost) }, after)]
}

interface Trashed {
  readonly kind: RecordName
  readonly record: AnyRecord
}

/** The deleted records of a kind that the trash lists, the latest first. */
function trashOf(session: ProjectSession, kind: RecordName): Trashed[] {
  if (kindOf(kind).trash === null) return []
  return session.visible
    .allOf(kind)
    .filter(record => record.deleted)
    .sort((one, other) => (one.modified < other.modified ? 1 : -1))
    .map(record => ({ kind, record }))
}

function told(session: ProjectSession, { kind, record }: Trashed): CallOutput<'trash.list'>[number] {
  const { trash, name } = kindOf(kind)
  return {
    ...{ kind, id: record.id, name: name(record, session), modified: record.modified },
    annotations: trash === 'annotations' ? session.visible.highlights(record.id).length : null,
  }
}
