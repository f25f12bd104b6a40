import { join, relative } from 'node:path'
import { CallError } from '../../src-core/contract/errors'
import type { AppEvent } from '../../src-core/contract/events'
import type { RecordChange } from '../../src-core/contract/record-change'
import type { Analyst, ChangeLabel, HistoryState, ProjectState } from '../../src-core/contract/state'
import type { Correction } from '../../src-core/document/correction'
import type { StructuredDocument } from '../../src-core/document/model'
import type { Layers } from '../../src-core/query/layers'
import { readAnalysts, writeProfile } from '../storage/analyst-profiles'
import { BackupStore } from '../storage/backup-store'
import { createDocumentStore } from '../storage/document-store'
import type { Operation, OperationHead } from '../storage/log-line'
import { type ProjectFile, projectPaths, readProjectFile } from '../storage/project-folder'
import type { LockHolder } from '../storage/project-lock'
import { ProjectRecords } from '../storage/project-records'
import { SaveTracker } from '../storage/save-tracker'
import type { System } from '../storage/system'
import { type CurrentRecords, invertChanges, repeatChanges } from './invert-changes'
import { archiveOf, backUp, backUpAsIs, isBackupDue, isWorkSinceBackup } from './project-backups'
import { SessionDocuments } from './session-documents'
import { type Lock, lockProject, mayWrite, nameOf } from './session-lock'
import { signChanges } from './sign-changes'
import { eventsOf, shownBy } from './tell-changes'
import { VisibleAnnotations } from './visible-annotations'

/** One open project: its documents, everyone's records, the lock, and the one way to change anything. */
export class ProjectSession {
  private readonly unsavedLabels: ChangeLabel[] = []
  readonly saving: SaveTracker
  private lostTo: LockHolder | null = null
  private documents: SessionDocuments
  /** The annotations as the chosen layers show them. */
  readonly visible: VisibleAnnotations
  /** Whether the folder cannot be reached now. */
  away = false

  private constructor(
    readonly system: System,
    readonly folder: string,
    readonly file: ProjectFile,
    private self: Analyst,
    private analysts: readonly Analyst[],
    readonly records: ProjectRecords,
    private readonly lock: Lock,
    readonly tell: (event: AppEvent) => void,
    /** Where this project's backups are; null for a project that has none. */
    readonly backups: BackupStore | null,
  ) {
    this.visible = new VisibleAnnotations(records, self.id)
    this.documents = new SessionDocuments(
      createDocumentStore(system, projectPaths(folder)),
      records,
      this.visible,
      backups && archiveOf(backups),
    )
    this.saving = new SaveTracker(
      () => records.save(),
      save => {
        if (save.state === 'saved') this.unsavedLabels.length = 0
        tell({ type: 'save-changed', save })
      },
    )
  }

  /** The analyst this process works for. */
  get analyst(): Analyst {
    return this.self
  }

  /**
   * Opens a project folder; read-only where another process holds the analyst's lock, or where nothing can be written.
   * Throws `CallError`.
   */
  static async open(
    system: System,
    folder: string,
    analyst: Analyst,
    tell: (event: AppEvent) => void,
    backupFolder: string | null = null,
  ): Promise<ProjectSession> {
    const file = await readProjectFile(system, folder)
    const backups = backupFolder === null ? null : new BackupStore(system, join(backupFolder, file.id))
    let session: ProjectSession | null = null
    const lock = await lockProject(system, folder, analyst, holder => session?.loseLock(holder))
    try {
      session = await openLocked(lock)
      await session.documents.read('lock' in lock)
      // What was done again from the log, or taken out of damaged files, becomes whole files again at once.
      if (session.records.unsaved && 'lock' in lock) await session.saving.save().catch(() => undefined)
      if ('lock' in lock) await session.backUpDaily()
      return session
    } catch (error) {
      if ('lock' in lock) await lock.lock.release()
      throw error
    }

    async function openLocked(held: Lock): Promise<ProjectSession> {
      const paths = projectPaths(folder)
      const writable = 'lock' in held
      if (writable) await writeProfile(system, paths.analyst(analyst.id).profile, analyst)
      const records = await ProjectRecords.open(system, paths, analyst.id, {
        writable,
        guard: async migrating => {
          await mayWrite(system, folder, held)
          if (migrating) await session?.backUpOldForm()
        },
        ...(backups && { archive: archiveOf(backups) }),
        taken: (kind, taken) => tellTaken(kind, taken),
      })
      const analysts = await readAnalysts(system, paths)
      return new ProjectSession(system, folder, file, analyst, analysts, records, held, tell, backups)
    }

    function tellTaken(kind: RecordChange['kind'], taken: readonly RecordChange['after'][]): void {
      const changes = taken.map(after => ({ kind, before: null, after }) as RecordChange)
      if (session)
        for (const event of eventsOf(shownBy(changes, session.records), session.visible)) tell(event)
    }
  }

  /** Reads who takes part, and how they are called now. */
  async readPeople(): Promise<void> {
    this.analysts = await readAnalysts(this.system, projectPaths(this.folder))
  }

  /** Reads documents that colleagues added; answers their titles. */
  readNewDocuments(): Promise<string[]> {
    return this.documents.readNew()
  }

  /** Reads documents again that colleagues gave another structure, tells windows, and answers their titles. */
  async readReplacedDocuments(): Promise<string[]> {
    const replaced = await this.documents.readReplaced()
    for (const { id } of replaced) this.tell({ type: 'document-changed', id })
    return replaced.map(({ meta }) => meta.title)
  }

  /** Whether this process may write in the analyst's folder. */
  get writable(): boolean {
    return this.holder === null
  }

  private loseLock(holder: LockHolder | null): void {
    this.lostTo = holder ?? { pid: 0, host: '', name: '?', since: '', beat: '', nonce: '' }
    this.saving.stop()
    this.tellState()
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
      analysts: this.everybody(),
      readOnly: holder && { holder: nameOf(holder), since: holder.since },
      documents: this.documents.summaries(),
      away: this.away,
      problems: [...this.records.problems, ...this.documents.repaired].map(problem => ({
        ...problem,
        file: relative(this.folder, problem.file),
      })),
    }
  }

  /** Who takes part, and whose work came in packages. */
  private everybody(): Analyst[] {
    const received = this.records.received().map(({ record }) => record.from)
    const all = new Map([...received, ...this.analysts].map(analyst => [analyst.id, analyst]))
    return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  }

  /** Tells windows how the project is now. */
  tellState(): void {
    this.tell({ type: 'project-changed', project: this.state() })
  }

  /** Why the latest backup made of itself failed, or null. */
  backupProblem: string | null = null

  /** Makes a backup when a day has passed since the last one; a failure is told in `backupProblem`, and stops nothing. */
  async backUpDaily(): Promise<void> {
    if (!this.backups || this.saving.state.state === 'failed') return
    try {
      if (await isBackupDue(this, this.backups)) await backUp(this, this.backups, 'daily')
      this.backupProblem = null
    } catch (error) {
      this.backupProblem = error instanceof Error ? error.message : String(error)
    }
  }

  /** Makes a backup before something that changes much, where there is work since the last one. Throws `not-saved`. */
  async backUpBefore(reason: 'import' | 'merge' | 'restore'): Promise<void> {
    if (this.backups && (await isWorkSinceBackup(this, this.backups)))
      await backUp(this, this.backups, reason)
  }

  /** Makes a backup of the files in the form of an older program, before they are written anew. Throws `not-saved`. */
  private async backUpOldForm(): Promise<void> {
    if (this.backups) await backUpAsIs(this, this.backups, 'migration')
  }

  /** Throws `not-found`, or the reason why the document cannot be read. */
  document(id: string): StructuredDocument {
    return this.documents.get(id)
  }

  /** A document as it was imported. Throws `not-found`, or the reason why it cannot be read. */
  importedDocument(id: string): StructuredDocument {
    return this.documents.imported(id)
  }

  /** The bytes a document was imported from. Throws `not-found` or `damaged`. */
  source(id: string): Promise<Buffer> {
    return this.documents.source(id)
  }

  /** The change that puts a document that was written into the project. */
  entryOf(id: string): RecordChange {
    return this.documents.change(id, false, this.analyst.id, this.now())
  }

  /** What analysts set right in a document, in the order in which it is applied. */
  corrections(id: string): readonly Correction[] {
    return this.documents.corrections(id)
  }

  /** Every readable document that is not in the trash. */
  allDocuments(): StructuredDocument[] {
    return this.documents.all()
  }

  /** A document that is in the project and can be read, or null. */
  knownDocument(id: string): StructuredDocument | null {
    return this.documents.has(id) && !this.documents.inTrash(id) ? this.documents.get(id) : null
  }

  /** Writes a document's files durably; it is in the project once `enterDocuments` says so. */
  async writeDocument(document: StructuredDocument, source: Uint8Array): Promise<void> {
    this.mustBeWritable()
    if (!this.documents.has(document.id)) await this.documents.write(document, source)
  }

  /**
   * Gives a document the structure that another reading of its source found, durably and after a backup, and tells
   * windows; answers what `plan` saw in the project as it was at that moment. Throws `read-only` and `not-saved`, with
   * everything as it was.
   */
  async replaceDocument<T>(document: StructuredDocument, plan: () => T): Promise<T> {
    this.mustBeWritable()
    if (this.backups) await backUp(this, this.backups, 'reread')
    // Making the backup takes time, in which the lock may be lost.
    this.mustBeWritable()
    let planned: T
    try {
      planned = await this.documents.replace(document, plan)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CallError('not-saved', `${document.source.name} stays as it was: ${reason}`, { cause: error })
    }
    this.tell({ type: 'document-changed', id: document.id })
    this.tellState()
    return planned
  }

  /** Puts documents that were written into the project, all as one change. Throws `not-saved`. */
  async enterDocuments(documents: readonly StructuredDocument[]): Promise<void> {
    const changes = documents.map(({ id }) => this.documents.change(id, false, this.analyst.id, this.now()))
    const name = documents[0]?.meta.title.slice(0, 120) ?? ''
    await this.commit({ key: 'document-add', count: documents.length, name }, changes)
  }

  /** Moves a document to the trash; its folder and its annotations stay. Throws `not-found`. */
  async deleteDocument(id: string): Promise<void> {
    const document = this.documents.get(id)
    const change = this.documents.change(id, true, this.analyst.id, this.now())
    await this.commit({ key: 'document-delete', count: 1, name: document.meta.title.slice(0, 120) }, [change])
  }

  private now(): string {
    return this.system.now().toISOString()
  }

  /** Throws `read-only`, naming who holds the project. */
  mustBeWritable(): void {
    const holder = this.holder
    if (holder)
      throw new CallError('read-only', `${nameOf(holder)} has this project open; here it can only be read.`)
  }

  /**
   * The one way to change records: shown at once, answered when durable. When it cannot be saved the change stays and
   * is tried again, and this throws `not-saved`.
   */
  async commit(
    label: ChangeLabel,
    unsigned: readonly RecordChange[],
    of: Pick<OperationHead, 'undoes' | 'redoes' | 'sitting' | 'fixed'> = {},
  ): Promise<void> {
    this.mustBeWritable()
    const changes = signChanges(unsigned, this.analyst.id)
    // Undoing what colleagues have changed since may leave nothing to change, and is done all the same.
    if (changes.length === 0 && of.undoes === undefined && of.redoes === undefined) return
    const files = this.records.commit({ at: this.now(), label, ...of }, changes)
    this.unsavedLabels.push(label)
    for (const event of eventsOf(shownBy(changes, this.records), this.visible)) this.tell(event)
    this.tell({ type: 'history-changed', history: this.history() })
    if (changes.some(({ kind }) => kind !== 'annotation' && kind !== 'theme')) this.tellState()
    try {
      await this.saving.save(files)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CallError('not-saved', `Not saved yet, and tried again: ${reason}`, { cause: error })
    }
  }

  /** The changes that are not durable yet, oldest first. */
  get unsaved(): readonly ChangeLabel[] {
    return this.unsavedLabels
  }

  /** What undo and redo would do now. */
  history(): HistoryState {
    const { undo, redo } = this.records.log.undo
    return { undo: undo?.label ?? null, redo: redo?.label ?? null }
  }

  /** Shows other layers from now on. */
  setLayers(layers: Layers): void {
    this.visible.layers = layers
    this.tell({ type: 'layers-changed', layers })
    this.tellState()
  }

  /** The records as changes find them now: what one sees, so that no unseen version gets into one's own. */
  get current(): CurrentRecords {
    return {
      get: (kind, id) =>
        (kind === 'annotation' ? this.visible.toChange(id) : null) ?? this.records.get(kind, id),
    }
  }

  /**
   * Takes the latest change back, as a new change; answers of how many records it could not, because colleagues changed
   * the same since. Throws `nothing-to-undo`.
   */
  async undo(): Promise<number> {
    const operation = this.records.log.undo.undo
    if (!operation) throw new CallError('nothing-to-undo', 'There is nothing to undo.')
    const { changes, superseded } = invertChanges(operation.changes(), this.current, this.now())
    await this.commit(operation.label, changes, { undoes: operation.seq })
    return superseded
  }

  /** Does the latest undone change again, in the same way. Throws `nothing-to-undo`. */
  async redo(): Promise<number> {
    const operation = this.records.log.undo.redo
    if (!operation) throw new CallError('nothing-to-undo', 'There is nothing to redo.')
    const { changes, superseded } = repeatChanges(operation.changes(), this.current, this.now())
    await this.commit(operation.label, changes, { redoes: operation.seq })
    return superseded
  }

  /** Does operations of another session again, each as a new change. Throws `not-saved`. */
  async repeat(operations: readonly Operation[]): Promise<void> {
    for (const { label, changes } of operations) {
      await this.commit(label, repeatChanges(changes(), this.current, this.now()).changes)
    }
  }

  /** Changes the own name in this project. */
  async rename(analyst: Analyst): Promise<void> {
    this.mustBeWritable()
    this.self = analyst
    const paths = projectPaths(this.folder)
    await writeProfile(this.system, paths.analyst(analyst.id).profile, analyst)
    await this.readPeople()
    this.tellState()
  }

  /**
   * Saves what is left and gives the lock back; answers why work could not be saved, or null. With unsaved work the lock
   * stays ours, so that nobody writes before it can be saved after all.
   */
  async close(): Promise<string | null> {
    const state = this.holder ? this.saving.state : await this.saving.retry()
    if (state.state === 'failed' && !this.holder) return state.reason
    this.saving.stop()
    if ('lock' in this.lock) await this.lock.lock.release()
    return state.state === 'failed' ? state.reason : null
  }
}
