import { Low } from 'lowdb'
import { append } from '../../../src-core/basics/append'
import { CallError } from '../../../src-core/contract/errors'
import type { FileProblem } from '../../../src-core/contract/state'
import type { KeptRecord, RecordForm } from '../../../src-core/records/kinds/record-descriptor'
import { DurableAdapter } from '../files/durable-adapter'
import { type FileIdentity, identify, isAsLeft, isSameFile } from '../files/file-identity'
import { problemFrom } from '../files/file-problem'
import { outsideFault } from '../files/outside-fault'
import { Patience } from '../files/patience'
import type { System } from '../files/system'
import { keepAside, readIfThere } from '../files/write-durably'
import { clashWithOurs, lacksOurs } from './beside-ours'
import { isNewer, newestOf } from './newest-versions'
import { withKnown } from './not-understood'
import { largestOf, type ParsedRecords, parseRecords } from './parse-records'
import { RecordLines } from './record-lines'
import { damageReason, salvage } from './salvage-records'
import { type Stored, storedSchema } from './stored-records'
import { ToldProblems } from './told-problems'

/** Another program changed the file while it was being written. */
class ChangedMeanwhile extends Error {}

/** How often a save begins again because another program changed the file meanwhile. */
const ATTEMPTS = 6

/**
 * One analyst's records of one kind: a lowdb file, one record a line. Records that cannot be understood stay in the file
 * as they are; of a damaged file every whole record is taken, and the file as it was is kept aside before it is written
 * again; a file of a newer program, or one that the system will not read, is never written.
 */
export class RecordFile<T extends KeptRecord> {
  readonly records = new Map<string, T>()
  readonly problems: FileProblem[]
  /** The last operation whose changes are in memory. */
  through = 0
  /** Why the file must not be written, or null. */
  blocked: CallError | null = null
  /** Whether it was on the disk when it was opened. */
  existed = false
  /** Whether an older program wrote it, so that the next save changes its form. */
  migrated = false
  private version = 0
  private savedVersion = 0
  private unreadable: readonly unknown[] = []
  /** What is to be kept aside before the first write. */
  private damaged: Buffer | null = null
  private identity: FileIdentity | null = null
  /** The file that the save under way has seen and will replace. */
  private replacing: FileIdentity | null = null
  /** Whether it was another one when it was looked at last: some shares date a file once it is closed, so at each save. */
  private restless = false
  /** Until this resolves, the old file stays in its place. */
  private logged: Promise<unknown> = Promise.resolve()
  private readonly lines = new RecordLines()
  private readonly told: ToldProblems
  /** What was turned into bytes before it is written. */
  private ready: { readonly data: Stored; readonly bytes: readonly Buffer[] } | null = null
  private readonly adapter: DurableAdapter<Stored>
  private readonly low: Low<Stored>
  private readonly patience: Patience

  constructor(
    private readonly system: System,
    private readonly path: string,
    private readonly kind: RecordForm<T>,
  ) {
    const serialise = (data: Stored) => (this.ready?.data === data ? this.ready.bytes : this.serialise(data))
    this.adapter = new DurableAdapter(system, path, storedSchema, serialise, async () => {
      await this.logged
      if (!(await isAsLeft(system, path, this.replacing))) throw new ChangedMeanwhile()
    })
    this.low = new Low(this.adapter, this.stored([]))
    this.patience = new Patience(system)
    this.told = new ToldProblems(path)
    this.problems = this.told.all
  }

  /** Reads a file, or begins an empty one that exists once it is saved. Never throws: see `problems` and `blocked`. */
  static async open<T extends KeptRecord>(
    system: System,
    path: string,
    kind: RecordForm<T>,
  ): Promise<RecordFile<T>> {
    const file = new RecordFile<T>(system, path, kind)
    try {
      file.identity = await identify(system, path)
      const bytes = await readIfThere(system, path, largestOf('own'))
      if (bytes) await file.load(bytes)
    } catch (error) {
      const problem = problemFrom(path, error)
      file.blocked =
        error instanceof CallError
          ? error
          : new CallError('unreadable', `${path} cannot be read: ${problem.reason}`, { cause: error })
      file.problems.push(problem)
    }
    return file
  }

  private async load(bytes: Buffer): Promise<void> {
    this.existed = true
    try {
      const parsed = parseRecords(bytes, this.path, this.kind, 'own')
      for (const record of parsed.records) this.take(record)
      this.keepUnreadable(parsed)
      this.through = parsed.through
      this.migrated = parsed.migrated
      if (parsed.migrated) this.version += 1
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      if (error.code !== 'damaged') {
        this.blocked = error
        this.problems.push(problemFrom(this.path, error))
        return
      }
      await this.takeDamaged(bytes, error.message)
    }
  }

  /** Keeps records that cannot be understood as they are; answers whether the file lacks any that it had. */
  private keepUnreadable({ unreadable, reasons }: ParsedRecords<T>): boolean {
    const { all, lacks } = withKnown(unreadable, this.unreadable)
    this.unreadable = all
    if (reasons.length > 0) this.note('records', reasons.join('\n'), all.length)
    return lacks
  }

  /** Takes what is whole in a damaged file, and has it kept aside and written again; answers what was newer in it. */
  private async takeDamaged(bytes: Buffer, reason: string): Promise<T[]> {
    const found = await salvage(this.system, bytes, this.kind, 'own')
    const taken = (found ?? []).filter(record => this.take(record))
    this.damaged = bytes
    this.version += 1
    this.note('damaged', damageReason(reason, found))
    return taken
  }

  /** Of two versions of a record in one file, the newer one counts; of equal ones, the same one on every machine. */
  private take(record: T): boolean {
    if (!isNewer(record, this.records.get(record.id))) return false
    this.records.set(record.id, record)
    return true
  }

  private note(kind: FileProblem['kind'], reason: string, lost = 0): void {
    this.told.note(kind, reason, lost, kind === 'damaged' || kind === 'missing' ? this.records.size : 0)
  }

  /** Reports the file as one that should have been there. */
  noteMissing(): void {
    this.note('missing', `${this.path} should be there and was not.`)
  }

  /** Completes the file from the history or a backup; answers whether the record was newer than what it had. */
  complete(record: T): boolean {
    if (!this.take(record)) return false
    this.version += 1
    const problem = this.problems.find(({ kind }) => kind === 'damaged' || kind === 'missing')
    if (problem) problem.found = this.records.size
    return true
  }

  /** Changes records in memory, as operation `seq` did. Throws, changing nothing, where the file must not be written. */
  put(records: Iterable<T>, seq: number): void {
    if (this.blocked) throw this.blocked
    this.version += 1
    this.through = Math.max(this.through, seq)
    for (const record of records) this.records.set(record.id, record)
  }

  /** The bytes of the file as it was read or written last. */
  get size(): number {
    return this.identity?.size ?? 0
  }

  /** Whether something in memory is not durable yet. */
  get unsaved(): boolean {
    return this.version > this.savedVersion && !this.blocked
  }

  /**
   * Takes what is in memory now, as bytes; the answer writes it durably and answers records that another program had put into the
   * file meanwhile. The new file takes the old one's place once `logged` resolves; everything before is done meanwhile, and
   * what is to be kept aside only once `guarded` does, which `logged` waits for too. It rejects with the system's error, or
   * with what `logged` rejects with, the old file in place.
   */
  snapshot(): (logged: Promise<unknown>, guarded: Promise<unknown>) => Promise<T[]> {
    const version = this.version
    const records = [...this.records.values()]
    const through = this.through
    const data = this.stored(records, through)
    // Now, while the disk is asked whether anything may be written.
    this.ready = { data, bytes: this.serialise(data) }
    return async (logged, guarded) => {
      const taken: T[] = []
      if (this.damaged || this.restless) await guarded
      this.logged = logged
      this.replacing = this.identity
      let merged: readonly T[] = records
      for (let attempt = 1; ; attempt += 1) {
        // Right before the old file goes it is looked at; only where it is another one by then there is something to read.
        if (attempt > 1 || this.restless) {
          const foreign = await this.readForeign()
          merged = newestOf(merged, foreign)
          append(
            taken,
            foreign.filter(record => this.take(record)),
          )
        }
        if (await this.tryWrite(merged === records ? data : this.stored(merged, through))) break
        if (attempt === ATTEMPTS) throw new Error(`Another program keeps changing ${this.path}.`)
      }
      this.savedVersion = version
      this.migrated = false
      return taken
    }
  }

  /** Writes records in the place of the file that was seen; answers false where another program changed that. */
  private async tryWrite(data: Stored): Promise<boolean> {
    if (this.damaged) await this.setAside(this.damaged)
    this.damaged = null
    this.low.data = data
    try {
      await this.low.write()
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return false
      throw error
    }
    this.identity = this.adapter.written
    return true
  }

  /**
   * Takes over what another program, such as a sync tool, put into the file; answers the records that are newer than
   * ours. Where the file lacks anything of ours, `unsaved` is true from now on. One that is gone, or that has not been
   * understood for some seconds, which it then hardly will be, is reported and to be written again. `isLast`: there is no
   * later look, so that nothing is waited for.
   */
  async lookOutside(isLast: boolean): Promise<T[]> {
    if (this.blocked || this.damaged) return []
    const before = this.identity
    try {
      const identity = await identify(this.system, this.path)
      const bytes = isSameFile(identity, before)
        ? null
        : await readIfThere(this.system, this.path, largestOf('own'))
      this.told.forget('unreadable')
      if (isSameFile(identity, before)) return []
      // A save of our own that ended meanwhile is not another program's change.
      if (before !== this.identity) return []
      if (bytes && identity) return await this.takeOutside(bytes, identity, isLast)
      this.identity = null
      this.version += 1
      this.note('missing', `${this.path} went while it was open.`)
    } catch (error) {
      const { kind, reason, moved } = await outsideFault(this.system, this.path, error)
      if (moved) {
        this.identity = null
        this.version += 1
      }
      this.note(kind, reason)
    }
    return []
  }

  private async takeOutside(bytes: Buffer, identity: FileIdentity, isLast: boolean): Promise<T[]> {
    try {
      const parsed = parseRecords(bytes, this.path, this.kind, 'own')
      const taken = parsed.records.filter(record => this.take(record))
      const lacks = this.keepUnreadable(parsed)
      if (lacks || lacksOurs(parsed.records, this.records)) this.version += 1
      else this.identity = identity
      return taken
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      // A newer program's file is no damage.
      if (error.code !== 'damaged' || !(isLast || this.patience.isOver(this.path, JSON.stringify(identity))))
        return []
      this.identity = identity
      return this.takeDamaged(bytes, error.message)
    }
  }

  private stored(records: readonly T[], through = 0): Stored {
    const schema = `${this.kind.schema}@${this.kind.version}`
    return { schema, through, records: [...records, ...this.unreadable] }
  }

  private serialise({ schema, through, records }: Stored): Buffer[] {
    return this.lines.serialise({ schema, through }, records)
  }

  /**
   * Records of a file that is not the one the save has seen, which it then has; the file is kept aside where the write
   * that follows would lose any of it.
   */
  private async readForeign(): Promise<readonly T[]> {
    const identity = await identify(this.system, this.path)
    this.restless = !isSameFile(identity, this.replacing)
    if (!this.restless) return []
    this.replacing = identity
    const bytes = await readIfThere(this.system, this.path, largestOf('own'))
    if (!bytes) return []
    try {
      const { records, unreadable } = parseRecords(bytes, this.path, this.kind, 'own')
      if (clashWithOurs(records, this.records) || unreadable.length > this.unreadable.length)
        await this.noteForeign(bytes)
      return records
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      await this.noteForeign(bytes)
      return []
    }
  }

  private async noteForeign(bytes: Buffer): Promise<void> {
    if (!this.problems.some(({ kind, kept }) => kind === 'changed-outside' && kept === null))
      this.note('changed-outside', `${this.path} was changed by another program.`)
    await this.setAside(bytes)
  }

  private async setAside(bytes: Buffer): Promise<void> {
    const kept = await keepAside(this.system, this.path, bytes)
    const problem = this.problems.findLast(({ kind }) => kind === 'damaged' || kind === 'changed-outside')
    if (problem) problem.kept = kept
  }
}
