import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import { type CurrentRecords, invertChanges } from '../../../src-core/records/invert-changes'
import type { AnyRecord, RecordChange, RecordName } from '../../../src-core/records/record-change'
import { readLogs } from '../history/analyst-logs'
import { recordName, wordsOf } from '../history/record-name'
import { deleteDocument } from '../session/change-documents'
import type { ProjectSession } from '../session/project-session'

type TrashCalls = Pick<Handlers, 'trash.list' | 'trash.restore' | 'document.delete'>

/** The calls about what was deleted. */
export function trashCalls(project: () => ProjectSession): TrashCalls {
  return {
    'document.delete': async ({ id }) => {
      await deleteDocument(project(), id)
      return {}
    },
    'trash.list': async () => {
      const session = project()
      const { records, visible } = session
      const { themes, documents } = records
      const count = (id: string) => visible.highlights(id).length
      return {
        annotations: deleted(visible.all()).map(annotation => ({
          id: annotation.id,
          words: wordsOf(session, annotation),
          modified: annotation.modified,
        })),
        themes: deleted(themes.values()),
        documents: deleted(documents.values()).map(entry => ({ ...entry, annotations: count(entry.id) })),
      }
    },
    'trash.restore': async ({ records }) => {
      const session = project()
      const asked = [...new Map(records.map(record => [`${record.kind}/${record.id}`, record])).values()]
      const found = asked.map(({ kind, id }) => {
        const before = session.current.get(kind, id)
        if (!before?.deleted) throw new CallError('not-found', 'This is not in the trash any more.')
        return { kind, before }
      })
      const at = session.system.now().toISOString()
      const restored = new Restoration(session, at)
      for (const { kind, before } of found) restored.undelete(kind, before)
      for (const { kind, before } of found) if (kind === 'theme') await restored.retag(before.id)
      const [first] = found
      const name = first ? recordName(session, first.before) : ''
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
    return this.made.get(`${kind}/${id}`)?.after ?? this.session.current.get(kind, id)
  }

  undelete(kind: RecordName, before: AnyRecord): void {
    const { deleted: _, ...content } = before
    const after = nextRevision(before, content, this.at)
    this.add({ kind, before, after } as RecordChange)
  }

  /** Takes back what deleting a theme did to passages and to the themes below it, where nothing was done to them since. */
  async retag(theme: string): Promise<void> {
    const deletes = ({ kind, after }: RecordChange) =>
      kind === 'theme' && after.id === theme && after.deleted === true
    for (const { operation } of await readLogs(this.session)) {
      const changes = operation.files.includes('themes') ? operation.changes() : []
      if (!changes.some(deletes)) continue
      const others = changes.flatMap(change => partOf(theme, change))
      for (const change of invertChanges(others, this, this.at).changes)
        if (!change.after.deleted) this.add(change)
      return
    }
  }

  private add(change: RecordChange): void {
    const place = `${change.kind}/${change.after.id}`
    const earlier = this.made.get(place)
    const { revision } = (earlier ?? change).after
    const merged = earlier
      ? { ...change, before: earlier.before, after: { ...change.after, revision } }
      : change
    this.made.set(place, merged as RecordChange)
  }
}

/** What a change did to what stays because a theme went: took it off a passage, or moved a theme that was below it. */
function partOf(theme: string, change: RecordChange): RecordChange[] {
  const { kind, before, after } = change
  if (before === null || before.deleted || after.deleted) return []
  if (kind === 'annotation' && before.themes.includes(theme) && !after.themes.includes(theme))
    return [{ kind, before: { ...after, themes: before.themes }, after }]
  if (kind === 'theme' && before.parent === theme && after.parent !== theme)
    return [{ kind, before: { ...after, parent: before.parent }, after }]
  return []
}

function deleted<T extends AnyRecord>(records: Iterable<T>): T[] {
  return [...records]
    .filter(record => record.deleted)
    .sort((one, other) => (one.modified < other.modified ? 1 : -1))
}
