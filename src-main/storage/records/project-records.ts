import { join, relative } from 'node:path'
import pMap from 'p-map'
import { append } from '../../../src-core/basics/append'
import { groupBy } from '../../../src-core/basics/group-by'
import type { FileProblem } from '../../../src-core/contract/state'
import type { HeldVersion } from '../../../src-core/query/union-view'
import type { ReceivedLayer } from '../../../src-core/records/kinds/received-kind'
import type { AnyRecord, RecordName, RecordOf } from '../../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../../src-core/records/record-change'
import { fileKey, kindOfKey, recordFolders } from '../../../src-core/records/record-files'
import { Breather } from '../files/breather'
import { problemFrom } from '../files/file-problem'
import { passOverOddity } from '../files/not-a-file'
import { SaveQueue } from '../files/save-queue'
import { errnoOf, type System } from '../files/system'
import { makeFolder, sweepTemporaries } from '../files/write-durably'
import type { OperationHead } from '../log/log-line'
import { OperationLog } from '../log/operation-log'
import type { ProjectPaths } from '../project/project-folder'
import { AnalystLayer } from './analyst-layer'
import { ColleagueFiles, type HeldFile } from './colleague-files'
import { type FileArchive, healLayer } from './heal-layer'
import { mustStayReadable } from './must-stay-readable'
import { type ConflictCopy, findConflictCopies } from './own-conflict-copies'
import type { RecordFile } from './record-file'
import { RecordViews, type ShownRecords } from './record-views'
import { lastSaved, replayLog } from './replay-log'

/** The record files that could not be written, and why; empty when everything is durable. */
export type SaveFailures = ReadonlyMap<string, unknown>

interface OpenOptions {
  /** Whether this process may write in the analyst's folder. */
  readonly writable: boolean
  /**
   * Asks before anything is saved; what it throws is why nothing was. Until it answers, new files are only made ready under
   * temporary names, which go again. `migrating`: an older form will be replaced.
   */
  guard?(migrating: boolean): Promise<void>
  /** What is kept elsewhere, to complete damaged and missing files from. */
  readonly archive?: FileArchive
  /** Hears of records that another program had put into one of the own files. */
  taken?(kind: RecordName, records: readonly AnyRecord[]): void
  /** Hears, while it saves, how many of the files that are to be written were. */
  wrote?(done: number, total: number): void
}

/** How many files are written together: each takes two of the open files that a system allows. */
const FILES_AT_ONCE = 32

/**
 * Every analyst's records of a project as one view: by id the highest revision, then the highest analyst id. Only the
 * own analyst's files are written, one save at a time, the operation log before the records.
 */
export class ProjectRecords {
  private readonly views = new RecordViews()
  readonly annotations = this.views.annotations
  readonly themes = this.views.themes
  readonly documents = this.views.documents
  readonly corrections = this.views.corrections
  readonly notebook = this.views.notebook
  private readonly queue = new SaveQueue(() => this.write())
  private readonly logProblems: FileProblem[] = []

  private constructor(
    private readonly system: System,
    private readonly paths: ProjectPaths,
    private readonly own: AnalystLayer,
    private readonly colleagues: ColleagueFiles,
    readonly log: OperationLog,
    private readonly options: OpenOptions,
  ) {}

  /** Reads every analyst's files; what cannot be read is kept, reported in `problems`, and hides nothing else. */
  static async open(
    system: System,
    paths: ProjectPaths,
    analyst: string,
    options: OpenOptions,
  ): Promise<ProjectRecords> {
    const mine = paths.analyst(analyst)
    if (options.writable) {
      await sweepTemporaries(system, mine.folder)
      // A folder that is a link is told by the layer, and nothing in it is touched.
      for (const place of recordFolders())
        await sweepTemporaries(system, join(mine.folder, place)).catch(passOverOddity)
    }
    const own = await AnalystLayer.open(system, paths, analyst)
    const log = await OperationLog.open(system, mine.log)
    const records = new ProjectRecords(system, paths, own, new ColleagueFiles(system, paths), log, options)
    if (log.blocked) records.logProblems.push(problemFrom(mine.log, log.blocked))
    log.reach(lastSaved(own))
    if (log.blocked === null && (log.damaged > 0 || (await records.isLogOnlyArchived(mine.log))))
      await records.healLog(mine.log)
    replayLog(log, own)
    if (options.archive) await healLayer(own, options.archive, paths.folder)
    records.showOwn()
    await records.readColleagues(true)
    return records
  }

  /** Whether there is no log here while a backup has one: then it went, with everything that spoke of it. */
  private async isLogOnlyArchived(file: string): Promise<boolean> {
    if (this.log.operations.length > 0 || !this.options.archive) return false
    const path = relative(this.paths.folder, file).replaceAll('\\', '/')
    return (await this.options.archive.paths()).includes(path)
  }

  /** Completes a damaged or missing log from the newest one kept elsewhere, and reports it. */
  private async healLog(file: string): Promise<void> {
    const { log } = this
    const lost = log.damaged
    const isThere = log.operations.length > 0
    const reason = isThere ? `${lost} lines are damaged or gone.` : 'The history should be there and was not.'
    const path = relative(this.paths.folder, file).replaceAll('\\', '/')
    for await (const bytes of this.options.archive?.versions(path) ?? []) {
      await log.complete(bytes.toString('utf8'))
      break
    }
    const found = log.operations.length
    this.logProblems.push({ file, kind: 'history', reason, lost, found, kept: null })
  }

  /** Every file that was not as it should be. */
  get problems(): FileProblem[] {
    const own = [...this.own.files.values()].flatMap(file => file.problems)
    return [
      ...this.logProblems,
      ...this.log.problems,
      ...this.own.problems,
      ...own,
      ...this.colleagues.problems,
    ]
  }

  private showOwn(): void {
    for (const [key, file] of this.own.files) {
      const kind = kindOfKey(key)
      if (kind) this.views.replace({ ...this.ownFile(key), kind, records: [...file.records.values()] })
    }
  }

  private ownFile(key: string): Pick<HeldFile, 'source' | 'holder'> {
    return { source: join(this.own.analyst, `${key}.json`), holder: this.own.analyst }
  }

  /** Shows more records of an own file, or newer versions of them; answers what is shown differently. */
  private showMore(key: string, kind: RecordName, records: readonly AnyRecord[]): ShownRecords[] {
    return this.views.put({ ...this.ownFile(key), kind, records })
  }

  /**
   * Reads what changed in colleagues' files, and in one's own where another process writes them; answers what is shown
   * differently from now on.
   */
  async readColleagues(ownIsOurs: boolean): Promise<ShownRecords[]> {
    const files = await this.colleagues.read(ownIsOurs ? this.own.analyst : null)
    return files.flatMap(file => this.views.replace(file))
  }

  /**
   * Takes over what another program put into one's own files, the log included; answers what is shown differently from
   * now on. `unsaved` tells whether the files lack something of ours. A file that is half there is left for the next
   * time, unless this `isLast`.
   */
  async lookOutside(isLast = false): Promise<ShownRecords[]> {
    const shown: ShownRecords[] = []
    for (const [key, file] of this.own.files) {
      const kind = kindOfKey(key)
      const taken = await file.lookOutside(isLast)
      if (kind && taken.length > 0) append(shown, this.showMore(key, kind, taken))
    }
    await this.log.lookOutside()
    return shown
  }

  /** Sync tools' conflict copies of one's own files that can be understood, each with what is newer in it. */
  async conflictCopies(): Promise<ConflictCopy[]> {
    return findConflictCopies(this.system, this.own)
  }

  /** Whether a colleague's file is on its way, so that looking again soon is worth it. */
  get waiting(): boolean {
    return this.colleagues.waiting
  }

  /** Every version of a record, the one that counts first. */
  versionsOf<K extends RecordName>(kind: K, id: string): HeldVersion<RecordOf<K>>[] {
    return this.views.versionsOf(kind, id)
  }

  /** The ids of the records of a kind that more than one file holds. */
  heldByMany(kind: RecordName): Iterable<string> {
    return this.views.heldByMany(kind)
  }

  /** The layers received in packages, each with who received it. */
  received(): HeldVersion<ReceivedLayer>[] {
    return this.views.received()
  }

  /**
   * Shows a change and holds it in memory, in the log and in the record files; `save` makes it durable. Throws, changing
   * nothing, where one of the files must not be written.
   */
  commit(
    operation: Omit<OperationHead, 'seq' | 'files'>,
    changes: readonly RecordChange[],
  ): readonly string[] {
    const byFile = groupBy(changes, fileKey)
    const keys = [...byFile.keys()]
    if (this.log.blocked) throw this.log.blocked
    for (const key of keys) {
      const file = this.own.file(key)
      if (file.blocked) throw file.blocked
      mustStayReadable(key, file, recordsOf(byFile.get(key)))
    }
    const { seq } = this.log.add({ ...operation, files: keys }, changes)
    for (const [key, those] of byFile) this.own.file(key).put(recordsOf(those), seq)
    for (const change of changes) this.showMore(fileKey(change), change.kind, [change.after])
    return keys
  }

  /** A record as the view shows it, tombstones included. */
  get<K extends RecordName>(kind: K, id: string): RecordOf<K> | undefined {
    return this.views.get(kind, id)
  }

  /** Every record of a kind as the view shows it, tombstones included. */
  all<K extends RecordName>(kind: K): ReadonlyMap<string, RecordOf<K>> {
    return this.views.all(kind)
  }

  /** Every record of a kind about a document as the view shows it, tombstones included. */
  ofDocument<K extends RecordName>(kind: K, documentId: string): Iterable<RecordOf<K>> {
    return this.views.ofDocument(kind, documentId)
  }

  /** The number of the last operation that is durable; 0 where there is none. */
  get durableThrough(): number {
    const { operations, pending } = this.log
    return operations.at(-pending.length - 1)?.seq ?? 0
  }

  /** Whether something in memory is not durable yet. */
  get unsaved(): boolean {
    return !this.log.blocked && (this.log.unsaved || [...this.own.files.values()].some(file => file.unsaved))
  }

  /**
   * Makes everything up to now durable: the log first, so that what it holds can be done again, then the record files as
   * they were when the log was. Rejects when the log could not be written; answers which record files could not.
   */
  save(): Promise<SaveFailures> {
    return this.queue.save()
  }

  private async write(): Promise<SaveFailures> {
    if (!this.unsaved || this.log.blocked) return new Map()
    const migrating = [...this.own.files.values()].some(({ migrated }) => migrated)
    const guarded = Promise.resolve(this.options.guard?.(migrating))
    // Heard of by all that waits for it below.
    guarded.catch(() => undefined)
    // Taken before the log is written, so that no file can hold half of a change that the log does not have.
    const pending: { readonly key: string; readonly write: ReturnType<RecordFile<AnyRecord>['snapshot']> }[] =
      []
    const breather = new Breather()
    for (const [key, file] of this.own.files) {
      if (breather.isDue) await breather.rest()
      if (file.unsaved) pending.push({ key, write: file.snapshot() })
    }
    if (migrating) await guarded
    // The files are written beside the old ones while the log is; each takes its place only when the log is durable.
    const logged = guarded.then(() => this.inFolder(this.own.folder, () => this.log.save(), guarded))
    const failures = new Map<string, unknown>()
    let written = 0
    const writeFile = async ({ key, write }: (typeof pending)[number]) => {
      try {
        const folder = this.own.folderOf(key)
        this.take(key, await this.inFolder(folder, () => write(logged, guarded), guarded))
      } catch (error) {
        failures.set(key, error)
      }
      written += 1
      this.options.wrote?.(written, pending.length)
    }
    const files = pMap(pending, writeFile, { concurrency: FILES_AT_ONCE })
    await Promise.allSettled([logged, files])
    await logged
    return failures
  }

  /** Writes in a folder, which is made where that shows it to be gone, once it may be: looking every time would cost more. */
  private async inFolder<T>(folder: string, write: () => Promise<T>, guarded: Promise<unknown>): Promise<T> {
    try {
      return await write()
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error
      await guarded
      await makeFolder(this.system, folder)
      return await write()
    }
  }

  private take(key: string, records: readonly AnyRecord[]): void {
    const kind = kindOfKey(key)
    if (!kind || records.length === 0) return
    this.showMore(key, kind, records)
    this.options.taken?.(kind, records)
  }

  /** The own analyst's files, by their key. */
  get ownFiles(): ReadonlyMap<string, RecordFile<AnyRecord>> {
    return this.own.files
  }
}

function recordsOf(changes: readonly RecordChange[] = []): AnyRecord[] {
  return changes.map(({ after }) => after)
}
