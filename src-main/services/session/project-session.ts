import { CallError } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import type {
  Analyst,
  ChangeLabel,
  FileProblem,
  HistoryState,
  ProjectState,
  SaveState,
} from '../../../src-core/contract/state'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { Layers } from '../../../src-core/query/layers'
import type { CurrentRecords } from '../../../src-core/records/invert-changes'
import { kindOf } from '../../../src-core/records/kinds/record-kinds'
import { changeOf, type RecordChange } from '../../../src-core/records/record-change'
import { signChanges } from '../../../src-core/records/sign-changes'
import { BackupStore } from '../../storage/backups/backup-store'
import { confined } from '../../storage/files/confined-fs'
import { Patience } from '../../storage/files/patience'
import type { System } from '../../storage/files/system'
import type { OperationHead } from '../../storage/log/log-line'
import { createDocumentStore } from '../../storage/project/document-store'
import type { ProjectIdentity } from '../../storage/project/mend-project-file'
import { type ProjectFile, projectPaths } from '../../storage/project/project-folder'
import type { ProjectRecords } from '../../storage/records/project-records'
import type { SaveTracker } from '../../storage/records/save-tracker'
import { archiveOf } from '../history/project-backups'
import { redoLatest, undoLatest } from '../history/take-back'
import { SummaryFile, type SummaryPlace } from '../papers/summary-file'
import { openRecords } from './open-records'
import { SessionBackups } from './session-backups'
import { SessionDocuments } from './session-documents'
import { SessionFile } from './session-file'
import { SessionLock } from './session-lock'
import { SessionPeople } from './session-people'
import { SessionSaving } from './session-saving'
import { eventsOf, shownBy } from './tell-changes'
import { inFolder, withoutRepeats } from './tell-problems'
import { VisibleAnnotations } from './visible-annotations'

/** One open project: its documents, everyone's records, the lock, and the one way to change anything. */
export class ProjectSession {
  private readonly work: SessionSaving
  readonly documents: SessionDocuments
  readonly people: SessionPeople
  readonly backingUp: SessionBackups
  /** The annotations as the chosen layers show them. */
  readonly visible: VisibleAnnotations
  /** Whether the folder cannot be reached now. */
  away = false

  private constructor(
    readonly system: System,
    readonly folder: string,
    private readonly projectFile: SessionFile,
    self: Analyst,
    readonly records: ProjectRecords,
    private readonly lock: SessionLock,
    readonly tell: (event: AppEvent) => void,
    /** Where this project's backups are; null for a project that has none. */
    readonly backups: BackupStore | null,
    summaries: SummaryPlace | null,
  ) {
    this.people = new SessionPeople(system, folder, records, self)
    this.backingUp = new SessionBackups(this, backups)
    this.visible = new VisibleAnnotations(records, self.id)
    this.documents = new SessionDocuments(
      createDocumentStore(system, projectPaths(folder)),
      records,
      this.visible,
      backups && archiveOf(backups),
      new Patience(system),
      new SummaryFile(system, folder, summaries),
      () => this.tellState(),
    )
    this.work = new SessionSaving(records, tell)
  }

  /** Whether everything is saved, and what tries again what is not. */
  get saving(): SaveTracker {
    return this.work.tracker
  }

  /** What makes the folder a project. */
  get file(): ProjectFile {
    return this.projectFile.says
  }

  /** The analyst this process works for. */
  get analyst(): Analyst {
    return this.people.self
  }

  /**
   * Opens a project folder; read-only where another process holds the analyst's lock, or where nothing can be written.
   * Throws `CallError`.
   */
  static async open(
    machine: System,
    folder: string,
    analyst: Analyst,
    tell: (event: AppEvent) => void,
    backupFolder: string | null = null,
    /** What this machine last knew the folder as. */
    known: ProjectIdentity | null = null,
    /** Where it is kept what lists say of the papers; null where every paper is read at every opening. */
    summaries: SummaryPlace | null = null,
  ): Promise<ProjectSession> {
    const system = confined(machine, folder, { keepsRoot: true })
    const projectFile = await SessionFile.open(system, folder, known)
    const backups = backupFolder === null ? null : new BackupStore(system, backupFolder, projectFile.says.id)
    let session: ProjectSession | null = null
    const lock = await SessionLock.take(system, folder, analyst, () => session?.stopWriting())
    try {
      const records = await openRecords(system, folder, analyst, lock, backups, {
        backUpOldForm: () => session?.backingUp.oldForm(),
        taken: tellTaken,
        wrote: (done, total) => session?.saving.tellWritten(done, total),
      })
      session = new ProjectSession(
        ...([system, folder, projectFile, analyst, records, lock, tell, backups, summaries] as const),
      )
      await session.people.read()
      await session.documents.read(lock.isOurs)
      // What was done again from the log, or taken out of damaged files, becomes whole files again at once.
      if (session.records.unsaved && lock.isOurs) await session.saving.save().catch(() => undefined)
      if (lock.isOurs) await session.backingUp.daily()
      return session
    } catch (error) {
      await lock.release()
      throw error
    }

    function tellTaken(kind: RecordChange['kind'], taken: readonly RecordChange['after'][]): void {
      const changes = taken.map(after => changeOf(kind, null, after))
      if (session)
        for (const event of eventsOf(shownBy(changes, session.records), session.visible)) tell(event)
    }
  }

  /**
   * Reads documents again that colleagues gave another structure, tells windows, and answers their titles. One that
   * another program left damaged is written again, and what it was imported from is brought back where a backup has it.
   */
  async readReplacedDocuments(isLast = false): Promise<string[]> {
    const mend = this.writable ? (isLast ? 'now' : 'patiently') : 'never'
    const replaced = await this.documents.readReplaced(mend)
    await this.documents.lookAtSources(mend)
    for (const { id } of replaced) this.tell({ type: 'document-changed', id })
    return replaced.map(({ meta }) => meta.title)
  }

  /** Whether this process may write in the analyst's folder. */
  get writable(): boolean {
    return this.lock.isOurs
  }

  private stopWriting(): void {
    this.saving.stop()
    this.tellState()
  }

  /** The project as a window shows it. */
  state(): ProjectState {
    return {
      id: this.file.id,
      name: this.file.name,
      analyst: this.analyst,
      analysts: this.people.everybody(),
      readOnly: this.lock.readOnly,
      documents: this.documents.summaries(),
      away: this.away,
      problems: inFolder(this.folder, this.problems()),
    }
  }

  /** Every file that was not as it should be, with its whole path. */
  problems(): FileProblem[] {
    const parts = [this.projectFile, this.lock, this.records, this.people, this.documents]
    return withoutRepeats(parts.flatMap(({ problems }) => problems))
  }

  /**
   * Looks whether the folder can be reached, and is still this project's. Where only the file that makes it a project is
   * damaged or gone, that is made again.
   */
  isReachable(): Promise<boolean> {
    return this.projectFile.isReachable(this.writable)
  }

  /**
   * Takes over what other programs put into one's own files, and marks for saving what they lack. Those that are no
   * records are written again at once.
   */
  async lookOutside(isLast = false): Promise<void> {
    for (const event of eventsOf(await this.records.lookOutside(isLast), this.visible)) this.tell(event)
    await this.people.mendOwn()
  }

  /** Saves everything that is in memory, whatever other programs left of it on the disk; answers how that went. */
  async saveAll(): Promise<SaveState> {
    // Of a folder that is away nothing can be said to be missing.
    if (this.writable && (await this.isReachable())) {
      await this.lookOutside(true)
      await this.readReplacedDocuments(true)
    }
    return this.saving.retry()
  }

  /** Tells windows how the project is now. */
  tellState(): void {
    this.tell({ type: 'project-changed', project: this.state() })
  }

  /** See `SessionDocuments.get`. Throws `not-found`, or the reason why the document cannot be read. */
  document(id: string): StructuredDocument {
    return this.documents.get(id)
  }

  /** A document that is in the project and can be read, or null. */
  knownDocument(id: string): StructuredDocument | null {
    try {
      return this.documents.isThere(id) ? this.documents.get(id) : null
    } catch (error) {
      // Damaged since it was read last, which the next look at the folder tells.
      if (error instanceof CallError) return null
      throw error
    }
  }

  /** The moment it is, as changes are dated: ISO 8601. */
  now(): string {
    return this.system.now().toISOString()
  }

  /** Throws `read-only`, naming who holds the project. */
  mustBeWritable(): void {
    this.lock.mustBeOurs()
  }

  /**
   * The one way to change records: shown at once, answered when durable. When it cannot be saved the change stays and
   * is tried again, and this throws `not-saved`.
   */
  async commit(
    label: ChangeLabel,
    unsigned: readonly RecordChange[],
    of: Pick<OperationHead, 'undoes' | 'redoes' | 'sitting' | 'task' | 'fixed'> = {},
  ): Promise<void> {
    this.mustBeWritable()
    const changes = signChanges(unsigned, this.analyst.id)
    // Undoing what colleagues have changed since may leave nothing to change, and is done all the same.
    if (changes.length === 0 && of.undoes === undefined && of.redoes === undefined) return
    const files = this.records.commit({ at: this.now(), label, ...of }, changes)
    // Begun before anything is told: no window may show the change and still say that all is saved.
    const saved = this.work.begin(label, files)
    for (const event of eventsOf(shownBy(changes, this.records), this.visible)) this.tell(event)
    this.tell({ type: 'history-changed', history: this.history() })
    if (changes.some(({ kind }) => kindOf(kind).events.project)) this.tellState()
    await saved
  }

  /** Answers once every change up to now is durable. Throws `not-saved`. */
  durable(): Promise<void> {
    return this.work.durable()
  }

  /** The changes that are not durable yet, oldest first. */
  get unsaved(): readonly ChangeLabel[] {
    return this.work.unsaved
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
      get: (kind, id) => this.visible.groundOf(kind, id) ?? this.records.get(kind, id),
    }
  }

  /** Takes the latest change back: see `undoLatest`. */
  undo(): Promise<number> {
    return undoLatest(this)
  }

  /** Does the latest undone change again: see `redoLatest`. */
  redo(): Promise<number> {
    return redoLatest(this)
  }

  /** Gives the project another name. Throws `read-only`, and `not-saved` where the new one is not sure to last. */
  async renameProject(name: string): Promise<void> {
    this.mustBeWritable()
    await this.projectFile.rename(name)
    this.tellState()
  }

  /** Changes the own name in this project. */
  async rename(analyst: Analyst): Promise<void> {
    this.mustBeWritable()
    await this.people.rename(analyst)
    this.tellState()
  }

  /**
   * Saves what is left and gives the lock back; answers why work could not be saved, or null. With unsaved work the lock
   * stays ours, so that nobody writes before it can be saved after all.
   */
  async close(): Promise<string | null> {
    const state = this.lock.isOurs ? await this.saveAll() : this.saving.state
    if (state.state === 'failed' && this.lock.isOurs) return state.reason
    this.saving.stop()
    await this.documents.keepSummaries()
    await this.lock.release()
    return state.state === 'failed' ? state.reason : null
  }
}
