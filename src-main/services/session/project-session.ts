import { relative, resolve } from 'node:path'
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
import type { Correction } from '../../../src-core/document/corrections/correction'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { Layers } from '../../../src-core/query/layers'
import type { CurrentRecords } from '../../../src-core/records/invert-changes'
import type { RecordChange } from '../../../src-core/records/record-change'
import { signChanges } from '../../../src-core/records/sign-changes'
import { BackupStore } from '../../storage/backups/backup-store'
import { confined } from '../../storage/files/confined-fs'
import { Patience } from '../../storage/files/patience'
import { errnoOf, type System } from '../../storage/files/system'
import type { OperationHead } from '../../storage/log/log-line'
import { writeProfile } from '../../storage/project/analyst-profiles'
import { createDocumentStore } from '../../storage/project/document-store'
import {
  type OpenedProjectFile,
  openProjectFile,
  type ProjectIdentity,
} from '../../storage/project/mend-project-file'
import { type ProjectFile, projectPaths, readProjectFile } from '../../storage/project/project-folder'
import { ProjectRecords } from '../../storage/records/project-records'
import { SaveTracker } from '../../storage/records/save-tracker'
import { archiveOf } from '../history/project-backups'
import { redoLatest, undoLatest } from '../history/take-back'
import { SessionBackups } from './session-backups'
import { SessionDocuments } from './session-documents'
import { SessionLock } from './session-lock'
import { SessionPeople } from './session-people'
import { eventsOf, shownBy } from './tell-changes'
import { VisibleAnnotations } from './visible-annotations'

/** One open project: its documents, everyone's records, the lock, and the one way to change anything. */
export class ProjectSession {
  private readonly unsavedLabels: ChangeLabel[] = []
  readonly saving: SaveTracker
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
    private opened: OpenedProjectFile,
    self: Analyst,
    readonly records: ProjectRecords,
    private readonly lock: SessionLock,
    readonly tell: (event: AppEvent) => void,
    /** Where this project's backups are; null for a project that has none. */
    readonly backups: BackupStore | null,
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
    )
    this.saving = new SaveTracker(
      () => records.save(),
      save => {
        if (save.state === 'saved') this.unsavedLabels.length = 0
        tell({ type: 'save-changed', save })
      },
    )
  }

  /** What makes the folder a project. */
  get file(): ProjectFile {
    return this.opened.file
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
  ): Promise<ProjectSession> {
    const system = confined(machine, folder)
    const opened = await openProjectFile(system, folder, known)
    const { file } = opened
    const backups = backupFolder === null ? null : new BackupStore(system, backupFolder, file.id)
    let session: ProjectSession | null = null
    const lock = await SessionLock.take(system, folder, analyst, () => session?.stopWriting())
    try {
      session = await openLocked()
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

    async function openLocked(): Promise<ProjectSession> {
      const paths = projectPaths(folder)
      const writable = lock.isOurs
      // A link in its place, or a file far too large, keeps nobody from the project: `people` tells of it.
      if (writable)
        await writeProfile(system, paths.analyst(analyst.id).profile, analyst).catch(error => {
          if (!(error instanceof CallError)) throw error
        })
      const records = await ProjectRecords.open(system, paths, analyst.id, {
        writable,
        guard: async migrating => {
          await lock.mayWrite()
          if (migrating) await session?.backingUp.oldForm()
        },
        ...(backups && { archive: archiveOf(backups) }),
        taken: (kind, taken) => tellTaken(kind, taken),
      })
      return new ProjectSession(system, folder, opened, analyst, records, lock, tell, backups)
    }

    function tellTaken(kind: RecordChange['kind'], taken: readonly RecordChange['after'][]): void {
      const changes = taken.map(after => ({ kind, before: null, after }) as RecordChange)
      if (session)
        for (const event of eventsOf(shownBy(changes, session.records), session.visible)) tell(event)
    }
  }

  /** Reads documents that colleagues added; answers their titles. */
  readNewDocuments(): Promise<string[]> {
    return this.documents.readNew()
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
      problems: this.problems().map(problem => ({
        ...problem,
        file: relative(this.folder, resolve(this.folder, problem.file)),
      })),
    }
  }

  /** Every file that was not as it should be, with its whole path. */
  problems(): FileProblem[] {
    const { problem } = this.opened
    const parts = [this.lock, this.records, this.people, this.documents]
    const all = [...(problem ? [problem] : []), ...parts.flatMap(({ problems }) => problems)]
    // Whoever meets a link tells of it; it is told once.
    const odd = new Set<string>()
    return all.filter(({ kind, file }) => kind !== 'not-a-file' || (!odd.has(file) && odd.add(file)))
  }

  /**
   * Looks whether the folder can be reached, and is still this project's. Where only the file that makes it a project is
   * damaged or gone, that is made again.
   */
  async isReachable(): Promise<boolean> {
    const file = await readProjectFile(this.system, this.folder).catch(() => null)
    if (file || !this.writable) return file?.id === this.file.id
    try {
      this.opened = await openProjectFile(this.system, this.folder, this.file)
      return true
    } catch (error) {
      if (errnoOf(error) === undefined && !(error instanceof CallError)) throw error
      return false
    }
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
    of: Pick<OperationHead, 'undoes' | 'redoes' | 'sitting' | 'fixed'> = {},
  ): Promise<void> {
    this.mustBeWritable()
    const changes = signChanges(unsigned, this.analyst.id)
    // Undoing what colleagues have changed since may leave nothing to change, and is done all the same.
    if (changes.length === 0 && of.undoes === undefined && of.redoes === undefined) return
    const files = this.records.commit({ at: this.now(), label, ...of }, changes)
    this.unsavedLabels.push(label)
    // Begun before anything is told: no window may show the change and still say that all is saved.
    const saved = this.saving.save(files)
    for (const event of eventsOf(shownBy(changes, this.records), this.visible)) this.tell(event)
    this.tell({ type: 'history-changed', history: this.history() })
    if (changes.some(({ kind }) => kind !== 'annotation' && kind !== 'theme')) this.tellState()
    await orNotSaved(saved)
  }

  /** Answers once every change up to now is durable. Throws `not-saved`. */
  durable(): Promise<void> {
    return orNotSaved(this.saving.save())
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

  /** Takes the latest change back: see `undoLatest`. */
  undo(): Promise<number> {
    return undoLatest(this)
  }

  /** Does the latest undone change again: see `redoLatest`. */
  redo(): Promise<number> {
    return redoLatest(this)
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
    await this.lock.release()
    return state.state === 'failed' ? state.reason : null
  }
}

async function orNotSaved(saved: Promise<void>): Promise<void> {
  try {
    await saved
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CallError('not-saved', `Not saved yet, and tried again: ${reason}`, { cause: error })
  }
}
