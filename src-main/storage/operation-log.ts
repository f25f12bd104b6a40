import { createHash } from 'node:crypto'
import * as z from 'zod'
import { annotationSchema } from '../../src-core/annotation/model'
import { themeSchema } from '../../src-core/codebook/model'
import { changeLabelSchema } from '../../src-core/contract/state'
import { SaveQueue } from './save-queue'
import type { System } from './system'
import { readIfThere, writeDurably } from './write-durably'

/** One record before and after a change; `before` is null where the change made it. */
export const recordChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('annotation'), before: annotationSchema.nullable(), after: annotationSchema }),
  z.object({ kind: z.literal('theme'), before: themeSchema.nullable(), after: themeSchema }),
])

export type RecordChange = z.infer<typeof recordChangeSchema>

const operationSchema = z.object({
  seq: z.int().positive(),
  /** ISO 8601, shown to people. */
  at: z.string(),
  label: changeLabelSchema,
  changes: z.array(recordChangeSchema),
  /** The operation this one takes back or does again. */
  undoes: z.int().positive().optional(),
  redoes: z.int().positive().optional(),
})

export type Operation = z.infer<typeof operationSchema>

/**
 * An analyst's operations, one checksummed JSON line each, appended durably before the records themselves are written:
 * what the log holds can always be done again. A line that was cut by a crash was never acknowledged and is left out.
 */
export class OperationLog {
  readonly operations: Operation[] = []
  /** How many lines could not be read; they are kept in a copy beside the log before it is written again. */
  damaged = 0
  private durable = 0
  private whole = true
  private readonly queue: SaveQueue

  private constructor(
    private readonly system: System,
    private readonly path: string,
  ) {
    this.queue = new SaveQueue(() => this.write())
  }

  /** Reads a log; one that is not there is empty. */
  static async open(system: System, path: string): Promise<OperationLog> {
    const log = new OperationLog(system, path)
    const bytes = await readIfThere(system, path)
    if (bytes) log.load(bytes.toString('utf8'))
    return log
  }

  private load(text: string): void {
    const lines = text.split('\n')
    const tail = lines.pop()
    for (const line of lines) {
      const operation = parseLine(line)
      if (operation) this.operations.push(operation)
      else this.damaged += 1
    }
    this.durable = this.operations.length
    this.whole = this.damaged === 0 && tail === ''
  }

  /** The next operation's number. */
  get nextSeq(): number {
    return (this.operations.at(-1)?.seq ?? 0) + 1
  }

  /** Adds an operation in memory; `save` makes it durable. */
  add(operation: Operation): void {
    this.operations.push(operation)
  }

  /** Resolves when every operation up to now is durable. */
  save(): Promise<void> {
    return this.queue.save()
  }

  private async write(): Promise<void> {
    const upTo = this.operations.length
    if (upTo === this.durable && this.whole) return
    if (this.whole && this.durable > 0) {
      // Until this succeeds, the file's end is unknown: a failed append is followed by a new file, never by another append.
      this.whole = false
      await this.append(this.operations.slice(this.durable, upTo))
    } else {
      if (this.damaged > 0) await this.keepDamaged()
      await writeDurably(this.system, this.path, this.operations.slice(0, upTo).map(formatLine).join(''))
    }
    this.durable = upTo
    this.whole = true
  }

  private async append(operations: readonly Operation[]): Promise<void> {
    const handle = await this.system.fs.open(this.path, 'a', 0o600)
    try {
      await handle.appendFile(operations.map(formatLine).join(''))
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  private async keepDamaged(): Promise<void> {
    await this.system.fs.copyFile(this.path, `${this.path}.corrupt-${this.system.randomId()}`)
    this.damaged = 0
  }
}

function formatLine(operation: Operation): string {
  const json = JSON.stringify(operation)
  return `${checksum(json)} ${json}\n`
}

function parseLine(line: string): Operation | null {
  const json = line.slice(CHECKSUM_LENGTH + 1)
  if (line.slice(0, CHECKSUM_LENGTH) !== checksum(json)) return null
  const operation = operationSchema.safeParse(JSON.parse(json))
  return operation.success ? operation.data : null
}

const CHECKSUM_LENGTH = 16

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, CHECKSUM_LENGTH)
}
