import { constants, type FileHandle } from 'node:fs/promises'
import { CallError } from '../../../src-core/contract/errors'
import type { FileProblem } from '../../../src-core/contract/state'
import type { RecordChange } from '../../../src-core/records/record-change'
import { Breather } from '../files/breather'
import { type FileIdentity, identify, isSameFile } from '../files/file-identity'
import { outsideFault } from '../files/outside-fault'
import { errnoOf, type System } from '../files/system'
import { keepAside, readIfThere, writeDurably } from '../files/write-durably'
import { formatLine, type Operation, type OperationHead, parseLine, SHORTEST_LINE } from './log-line'
import { UndoHistory } from './undo-history'

/**
 * An analyst's operations, one checksummed line each, appended durably before the records themselves are written: what
 * the log holds can always be done again. A last line that was cut by a crash was never acknowledged and is left out.
 */
export class OperationLog {
  readonly operations: Operation[] = []
  readonly undo = new UndoHistory()
  /** What another program did to the file while it was open here. */
  problems: FileProblem[] = []
  /** How many lines could not be read, or are gone; the log as it was is kept beside it before it is written again. */
  damaged = 0
  /** Why the log could not be read at all, so that nothing may be done; null where it could. */
  blocked: CallError | null = null
  /** Every line, those included that only a newer program understands. */
  private readonly lines: (Buffer | Unwritten)[] = []
  private durable = 0
  private whole = true
  /** Whether another program changed the file, so that it is to be written again. */
  private outdated = false
  /** Whether it is being written. */
  private saving = false
  /** The file as we left it. */
  private identity: FileIdentity | null = null
  private nextNumber = 1

  private constructor(
    private readonly system: System,
    private readonly path: string,
  ) {}

  /** Reads a log; one that is not there is empty. */
  static async open(system: System, path: string): Promise<OperationLog> {
    const log = new OperationLog(system, path)
    try {
      log.identity = await identify(system, path)
      const bytes = await readIfThere(system, path)
      if (bytes) log.load(bytes)
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      log.blocked = error
    }
    return log
  }

  private load(bytes: Buffer): void {
    // One line at a time: a file of nothing but line breaks makes no list of as many.
    let start = 0
    for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
      if (end - start < SHORTEST_LINE) this.damaged += 1
      else this.loadLine(bytes.subarray(start, end))
      start = end + 1
    }
    this.durable = this.lines.length
    this.whole = this.damaged === 0 && start === bytes.length
  }

  private loadLine(line: Buffer): void {
    const operation = parseLine(line.toString('utf8'))
    if (operation === null) this.damaged += 1
    else {
      this.lines.push(line)
      if (operation !== 'unknown') this.take(operation)
    }
  }

  /** Adds the operations of another copy of the log that this one does not have, in their order. */
  async complete(text: string): Promise<void> {
    const known = new Set(this.operations.map(({ seq }) => seq))
    const missing = text.split('\n').filter(line => {
      const operation = parseLine(line)
      return operation !== null && operation !== 'unknown' && !known.has(operation.seq)
    })
    if (missing.length === 0) return
    const present = await this.written(0, this.lines.length)
    const lines = [...present, ...missing.map(line => Buffer.from(line, 'utf8'))].map(line => ({
      line,
      operation: parseLine(line.toString('utf8')),
    }))
    const seqOf = ({ operation }: (typeof lines)[number]) =>
      operation === null || operation === 'unknown' ? Number.MAX_SAFE_INTEGER : operation.seq
    const sorted = lines.sort((one, other) => seqOf(one) - seqOf(other))
    this.lines.length = 0
    this.operations.length = 0
    this.undo.clear()
    for (const { line, operation } of sorted) {
      this.lines.push(line)
      if (operation !== null && operation !== 'unknown') this.take(operation)
    }
    this.durable = 0
    this.whole = false
  }

  private take(operation: Operation): void {
    this.operations.push(operation)
    this.undo.push(operation)
    this.reserve(operation.seq)
  }

  /**
   * Hears through which operation the record files are. A log whose last one comes before that lost its end: a line is
   * durable before its records are.
   */
  reach(seq: number): void {
    this.reserve(seq)
    // Lines that only a newer program understands have numbers too.
    if (this.lines.length > this.operations.length) return
    const missing = seq - (this.operations.at(-1)?.seq ?? 0)
    if (missing <= 0) return
    this.damaged = Math.max(this.damaged, missing)
    this.whole = false
  }

  /** Makes new operations have numbers above this one. */
  private reserve(seq: number): void {
    this.nextNumber = Math.max(this.nextNumber, seq + 1)
  }

  /** Whether operations are not durable yet. */
  get unsaved(): boolean {
    return this.lines.length > this.durable || this.outdated
  }

  /** The operations that are not durable yet, oldest first. */
  get pending(): readonly Operation[] {
    const count = this.lines.length - this.durable
    return count > 0 ? this.operations.slice(-count) : []
  }

  /** Adds an operation in memory and gives it its number; `save` makes it durable. */
  add(operation: Omit<OperationHead, 'seq'>, changes: readonly RecordChange[]): Operation {
    const head = { seq: this.nextNumber, ...operation }
    const added = { ...head, changes: () => changes }
    this.lines.push({ head, changes })
    this.take(added)
    return added
  }

  /** Makes every operation up to now durable. Only one call runs at a time: see `ProjectRecords.save`. */
  async save(): Promise<void> {
    const upTo = this.lines.length
    if (upTo === this.durable && this.whole && !this.outdated) return
    this.saving = true
    try {
      const mayAppend = this.whole && this.durable > 0 && !this.outdated
      if (!mayAppend || !(await this.append(joinLines(await this.written(this.durable, upTo)))))
        await this.replace(joinLines(await this.written(0, upTo)))
      this.durable = upTo
      this.whole = true
      this.outdated = false
    } finally {
      this.saving = false
    }
  }

  /** The lines from one number up to another, written out now where they were not yet. */
  private async written(from: number, upTo: number): Promise<Buffer[]> {
    const breather = new Breather()
    const written: Buffer[] = []
    for (let at = from; at < upTo; at += 1) {
      const line = this.lines[at]
      if (!line) break
      const bytes = 'head' in line ? await formatLine(line.head, line.changes, breather) : line
      this.lines[at] = bytes
      written.push(bytes)
    }
    return written
  }

  /**
   * Looks whether another program changed the file, which is then reported and, by the next save, kept aside and written
   * again from memory. A log that could not be read when it was opened stays as it is.
   */
  async lookOutside(): Promise<void> {
    if (this.blocked || this.saving || this.outdated) return
    try {
      await this.isAsLeft()
    } catch (error) {
      const { kind, reason, moved } = await outsideFault(this.system, this.path, error)
      if (moved) {
        this.outdated = true
        this.identity = null
      }
      this.note(kind, reason)
    }
  }

  /** Whether the file is as we left it; a change that another program made is reported. */
  private async isAsLeft(): Promise<boolean> {
    const { identity, saving } = this
    const now = await identify(this.system, this.path)
    if (isSameFile(now, identity)) return !this.outdated
    const bytes = await readIfThere(this.system, this.path)
    // What a save of our own did meanwhile is not another program's change.
    if (this.saving !== saving || this.identity !== identity) return true
    this.identity = now
    const left = this.lines.slice(0, this.durable).flatMap(line => ('head' in line ? [] : [line]))
    if (bytes?.equals(joinLines(left))) return true
    this.outdated = true
    this.damaged += 1
    const [kind, what] = bytes ? (['damaged', 'was changed'] as const) : (['missing', 'went'] as const)
    const reason = `${this.path} ${what} while it was open.`
    this.note(kind, reason)
    return false
  }

  private note(kind: FileProblem['kind'], reason: string): void {
    const found = kind === 'unreadable' ? 0 : this.operations.length
    this.problems = [{ file: this.path, kind, reason, lost: 0, found, kept: null }]
  }

  /** Appends to the file; answers false, having written nothing, where it is not as we left it, which is then reported. */
  private async append(bytes: Buffer): Promise<boolean> {
    // Until this succeeds, the file's end is unknown: a failed append is followed by a new file, never by another append.
    this.whole = false
    const handle = await this.openAsLeft()
    if (!handle) {
      await this.isAsLeft()
      return false
    }
    try {
      await handle.appendFile(bytes)
      await handle.sync()
      const { ino, size, mtimeMs } = await handle.stat()
      if (size !== (this.identity?.size ?? 0) + bytes.byteLength)
        throw new Error('The log was not written whole.')
      this.identity = { ino, size, mtimeMs }
      return true
    } catch (error) {
      // A full disk may have taken a part of it, which is our own doing and no other program's.
      const left = await handle.stat().catch(() => null)
      if (left) this.identity = { ino: left.ino, size: left.size, mtimeMs: left.mtimeMs }
      throw error
    } finally {
      await handle.close()
    }
  }

  /** The file, opened to be appended to; null where it is not as we left it, which is asked of the open file. */
  private async openAsLeft(): Promise<FileHandle | null> {
    const handle = await this.system.fs.open(this.path, TO_APPEND).catch(passOverAbsence)
    try {
      if (handle && isSameFile(await handle.stat(), this.identity)) return handle
    } catch (error) {
      await handle?.close()
      throw error
    }
    await handle?.close()
    return null
  }

  private async replace(bytes: Buffer): Promise<void> {
    if (this.damaged > 0) await this.keepDamaged()
    this.identity = await writeDurably(this.system, this.path, bytes)
  }

  private async keepDamaged(): Promise<void> {
    const bytes = await readIfThere(this.system, this.path)
    const kept = bytes && (await keepAside(this.system, this.path, bytes))
    this.problems = this.problems.map(problem => ({ ...problem, kept: problem.kept ?? kept }))
    this.damaged = 0
  }
}

/** An operation whose line is made when it is saved. */
interface Unwritten {
  readonly head: OperationHead
  readonly changes: readonly RecordChange[]
}

const LINE_BREAK = 0x0a
const BREAK = Buffer.of(LINE_BREAK)

/** To append to a file that is there. */
const TO_APPEND = constants.O_WRONLY | constants.O_APPEND

/** Answers null where there is no file; rethrows every other error. */
function passOverAbsence(error: unknown): null {
  if (errnoOf(error) === 'ENOENT') return null
  throw error
}

function joinLines(lines: readonly Buffer[]): Buffer {
  return Buffer.concat(lines.flatMap(line => [line, BREAK]))
}
