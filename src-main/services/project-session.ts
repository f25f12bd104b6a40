import { CallError } from '../../src-core/contract/errors'
import type { AppEvent } from '../../src-core/contract/events'
import type {
  Analyst,
  ChangeLabel,
  DocumentSummary,
  HistoryState,
  ProjectState,
} from '../../src-core/contract/state'
import type { StructuredDocument } from '../../src-core/document/model'
import { readAnalysts, writeProfile } from '../storage/analyst-profiles'
import { createDocumentStore, type DocumentStore } from '../storage/document-store'
import type { Operation, RecordChange } from '../storage/operation-log'
import { type ProjectFile, projectPaths, readProjectFile } from '../storage/project-folder'
import { type LockHolder, type ProjectLock, takeLock } from '../storage/project-lock'
import { ProjectRecords } from '../storage/project-records'
import { SaveTracker } from '../storage/save-tracker'
import type { System } from '../storage/system'
import { undoStacks } from '../storage/undo-stacks'
import { makeFolder } from '../storage/write-durably'
import { invertChanges, repeatChanges } from './invert-changes'

/** One open project: its documents, everyone's records, the lock, and the one way to change anything. */
export class ProjectSession {
  private readonly documents = new Map<string, StructuredDocument>()
  private readonly problems = new Map<string, string>()
  readonly saving: SaveTracker

  private constructor(
    readonly system: System,
    readonly folder: string,
    readonly file: ProjectFile,
    private self: Analyst,
    private analysts: readonly Analyst[],
    readonly records: ProjectRecords,
    private readonly store: DocumentStore,
    private readonly lock: { lock: ProjectLock } | { holder: LockHolder },
    readonly tell: (event: AppEvent) => void,
  ) {
    this.saving = new SaveTracker(
      () => records.save(),
      save => tell({ type: 'save-changed', save }),
    )
  }

  private lostTo: LockHolder | null = null

  /** The analyst this process works for. */
  get analyst(): Analyst {
    return this.self
  }

  /** Opens a project folder; read-only where another process holds the analyst's lock. Throws `CallError`. */
  static async open(
    system: System,
    folder: string,
    analyst: Analyst,
    tell: (event: AppEvent) => void,
  ): Promise<ProjectSession> {
    const file = await readProjectFile(system, folder)
    const paths = projectPaths(folder)
    const own = paths.analyst(analyst.id)
    await makeFolder(system, own.annotations)
    let session: ProjectSession | null = null
    const lock = await takeLock(system, own.lock, analyst.name, holder => session?.loseLock(holder))
    if ('lock' in lock) await writeProfile(system, own.profile, analyst)
    const records = await ProjectRecords.open(system, paths, analyst.id)
    const analysts = await readAnalysts(system, paths)
    session = new ProjectSession(
      system,
      folder,
      file,
      analyst,
      analysts,
      records,
      createDocumentStore(system, paths),
      lock,
      tell,
    )
    await session.readDocuments()
    return session
  }

  private async readDocuments(): Promise<void> {
    for (const id of await this.store.list()) {
      try {
        this.documents.set(id, await this.store.read(id))
      } catch (error) {
        this.problems.set(id, error instanceof Error ? error.message : String(error))
      }
    }
  }

  private loseLock(holder: LockHolder | null): void {
    this.lostTo = holder ?? { pid: 0, host: '', name: '?', since: '', beat: '', nonce: '' }
    this.tell({ type: 'project-changed', project: this.state() })
  }

  private get holder(): LockHolder | null {
    return this.lostTo ?? ('holder' in this.lock ? this.lock.holder : null)
  }

  /** The project as a window shows it. */
  state(): ProjectState {
    const holder = this.holder
    return {
      id: this.file.id,
      name: this.file.name,
      analyst: this.analyst,
      analysts: [...this.analysts],
      readOnly: holder && { holder: `${holder.name} (${holder.host})`, since: holder.since },
      documents: this.summaries(),
      problems: this.records.problems.map(({ file, reason }) => ({
        file: file.slice(this.folder.length + 1),
        reason,
      })),
    }
  }

  private summaries(): DocumentSummary[] {
    const counts = new Map<string, number>()
    for (const { documentId, deleted } of this.records.annotations.values()) {
      if (!deleted) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
    }
    const good = [...this.documents.values()].map(document =>
      this.summary(document, counts.get(document.id) ?? 0),
    )
    const bad = [...this.problems].map(([id, problem]) => ({
      id,
      title: id,
      date: null,
      kind: 'other' as const,
      annotations: counts.get(id) ?? 0,
      problem,
    }))
    return [...good.sort((a, b) => a.title.localeCompare(b.title, 'nl')), ...bad]
  }

  private summary({ id, meta, kind }: StructuredDocument, annotations: number): DocumentSummary {
    return { id, title: meta.title, date: meta.date, kind, annotations, problem: null }
  }

  /** Throws `not-found`, or the reason why the document cannot be read. */
  document(id: string): StructuredDocument {
    const document = this.documents.get(id)
    if (document) return document
    throw new CallError(
      this.problems.has(id) ? 'damaged' : 'not-found',
      this.problems.get(id) ?? 'There is no such document.',
    )
  }

  /** Every readable document. */
  allDocuments(): StructuredDocument[] {
    return [...this.documents.values()]
  }

  /** Adds an imported document; the same bytes again throw `already-there`. */
  async addDocument(document: StructuredDocument, source: Uint8Array): Promise<DocumentSummary> {
    this.mustBeWritable()
    if (this.documents.has(document.id)) {
      throw new CallError('already-there', `${document.source.name} is in this project already.`)
    }
    await this.store.write(document, source)
    this.documents.set(document.id, document)
    this.problems.delete(document.id)
    this.tell({ type: 'project-changed', project: this.state() })
    return this.summary(document, 0)
  }

  /** Throws `read-only`, naming who holds the project. */
  mustBeWritable(): void {
    const holder = this.holder
    if (holder)
      throw new CallError(
        'read-only',
        `${holder.name} (${holder.host}) has this project open; here it can only be read.`,
      )
  }

  /**
   * The one way to change records: shown at once, answered when durable. When it cannot be saved the change stays and
   * is tried again, and this throws `not-saved`.
   */
  async commit(
    label: ChangeLabel,
    changes: readonly RecordChange[],
    of: Pick<Operation, 'undoes' | 'redoes'> = {},
  ): Promise<void> {
    this.mustBeWritable()
    if (changes.length === 0) return
    await this.records.put(changes)
    const { log } = this.records
    log.add({ seq: log.nextSeq, at: this.system.now().toISOString(), label, changes: [...changes], ...of })
    this.tellChanges(changes)
    try {
      await this.saving.save()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CallError('not-saved', `Not saved yet, and tried again: ${reason}`, { cause: error })
    }
  }

  private tellChanges(changes: readonly RecordChange[]): void {
    const annotations = changes.flatMap(change => (change.kind === 'annotation' ? [change.after] : []))
    const themes = changes.flatMap(change => (change.kind === 'theme' ? [change.after] : []))
    if (annotations.length > 0) this.tell({ type: 'annotations-changed', records: annotations })
    if (themes.length > 0) this.tell({ type: 'themes-changed', records: themes })
    this.tell({ type: 'history-changed', history: this.history() })
  }

  /** What undo and redo would do now. */
  history(): HistoryState {
    const { undo, redo } = undoStacks(this.records.log.operations)
    return { undo: undo.at(-1)?.label ?? null, redo: redo.at(-1)?.label ?? null }
  }

  /** Takes the latest change back, as a new change. Throws `nothing-to-undo`. */
  async undo(): Promise<void> {
    const operation = undoStacks(this.records.log.operations).undo.at(-1)
    if (!operation) throw new CallError('nothing-to-undo', 'There is nothing to undo.')
    const changes = invertChanges(operation.changes, this.records, this.system.now().toISOString())
    await this.commit(operation.label, changes, { undoes: operation.seq })
  }

  /** Does the latest undone change again, as a new change. Throws `nothing-to-undo`. */
  async redo(): Promise<void> {
    const operation = undoStacks(this.records.log.operations).redo.at(-1)
    if (!operation) throw new CallError('nothing-to-undo', 'There is nothing to redo.')
    const changes = repeatChanges(operation.changes, this.records, this.system.now().toISOString())
    await this.commit(operation.label, changes, { redoes: operation.seq })
  }

  /** Changes the own name in this project. */
  async rename(analyst: Analyst): Promise<void> {
    this.mustBeWritable()
    this.self = analyst
    await writeProfile(this.system, projectPaths(this.folder).analyst(analyst.id).profile, analyst)
    this.analysts = await readAnalysts(this.system, projectPaths(this.folder))
    this.tell({ type: 'project-changed', project: this.state() })
  }

  /** Saves what is left and gives the lock back; answers why work could not be saved, or null. */
  async close(): Promise<string | null> {
    const state = this.holder ? this.saving.state : await this.saving.retry()
    this.saving.stop()
    if ('lock' in this.lock) await this.lock.lock.release()
    return state.state === 'failed' ? state.reason : null
  }
}
