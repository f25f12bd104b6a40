import { CallError } from '../../src-core/contract/errors'
import type { RecordChange } from '../../src-core/contract/record-change'
import { formatLine, type Operation, type OperationHead, parseLine } from './log-line'
import { NotAFile } from './not-a-file'
import type { System } from './system'
import { UndoHistory } from './undo-history'
import { keepAside, readIfThere, writeDurably } from './write-durably'

/**
 * An analyst's operations, one checksummed line each, appended durably before the records themselves are written: what
 * the log holds can always be done again. A last line that was cut by a crash was never acknowledged and is left out.
 */
export class OperationLog {
  readonly operations: Operation[] = []
  readonly undo = new UndoHistory()
  /** How many lines could not be read, or are gone; the log as it was is kept beside it before it is written again. */
  damaged = 0
  /** Why the log could not be read at all, so that nothing may be done; null where it could. */
  blocked: CallError | null = null
  /** Every line, those included that only a newer program understands. */
  private readonly lines: string[] = []
  private durable = 0
  private whole = true
  /** Of the file as we left it, in bytes. */
  private size = 0
  private nextNumber = 1

  private constructor(
    private readonly system: System,
    private readonly path: string,
  ) {}

  /** Reads a log; one that is not there is empty. */
  static async open(system: System, path: string): Promise<OperationLog> {
    const log = new OperationLog(system, path)
    try {
      const bytes = await readIfThere(system, path)
      log.size = bytes?.byteLength ?? 0
      if (bytes) log.load(bytes.toString('utf8'))
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      log.blocked = error
    }
    return log
  }

  private load(text: string): void {
    const lines = text.split('\n')
    const tail = lines.pop()
    for (const line of lines) {
      const operation = parseLine(line)
      if (operation === null) this.damaged += 1
      else {
        this.lines.push(line)
        if (operation !== 'unknown') this.take(operation)
      }
    }
    this.durable = this.lines.length
    this.whole = this.damaged === 0 && tail === ''
  }

  /** Adds the operations of another copy of the log that this one does not have, in their order. */
  complete(text: string): void {
    const known = new Set(this.operations.map(({ seq }) => seq))
    const missing = text.split('\n').filter(line => {
      const operation = parseLine(line)
      return operation !== null && operation !== 'unknown' && !known.has(operation.seq)
    })
    if (missing.length === 0) return
    const lines = [...this.lines, ...missing].map(line => ({ line, operation: parseLine(line) }))
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
    return this.lines.length > this.durable
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
    this.lines.push(formatLine(head, changes))
    this.take(added)
    return added
  }

  /** Makes every operation up to now durable. Only one call runs at a time: see `ProjectRecords.save`. */
  async save(): Promise<void> {
    const upTo = this.lines.length
    if (upTo === this.durable && this.whole) return
    if (this.whole && this.durable > 0 && (await this.isAsLeft())) {
      // Until this succeeds, the file's end is unknown: a failed append is followed by a new file, never by another append.
      this.whole = false
      await this.append(Buffer.from(joinLines(this.lines.slice(this.durable, upTo)), 'utf8'))
    } else await this.replace(Buffer.from(joinLines(this.lines.slice(0, upTo)), 'utf8'))
    this.durable = upTo
    this.whole = true
  }

  /** Whether the file is as long as we left it; one that is not was changed by another program. */
  private async isAsLeft(): Promise<boolean> {
    const bytes = await this.system.fs.stat(this.path).catch(absent)
    if (bytes?.size === this.size) return true
    this.damaged += 1
    return false
  }

  private async append(bytes: Buffer): Promise<void> {
    const handle = await this.system.fs.open(this.path, 'a', 0o600)
    try {
      await handle.appendFile(bytes)
      await handle.sync()
      const { size } = await handle.stat()
      if (size !== this.size + bytes.byteLength) throw new Error('The log was not written whole.')
      this.size = size
    } finally {
      await handle.close()
    }
  }

  private async replace(bytes: Buffer): Promise<void> {
    if (this.damaged > 0) await this.keepDamaged()
    await writeDurably(this.system, this.path, bytes)
    this.size = bytes.byteLength
  }

  private async keepDamaged(): Promise<void> {
    const bytes = await readIfThere(this.system, this.path)
    if (bytes) await keepAside(this.system, this.path, bytes)
    this.damaged = 0
  }
}

/** A link in the log's place is not written over as if the log had only changed. */
function absent(error: unknown): null {
  if (error instanceof NotAFile) throw error
  return null
}

function joinLines(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
