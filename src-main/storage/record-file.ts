import { Low } from 'lowdb'
import * as z from 'zod'
import { CallError } from '../../src-core/contract/errors'
import { DurableAdapter } from './durable-adapter'
import { SaveQueue } from './save-queue'
import type { System } from './system'
import { readIfThere } from './write-durably'

interface Stored<T> {
  schema: string
  records: T[]
}

/** A record that could not be understood, kept as it was. */
export interface BadRecord {
  readonly file: string
  readonly reason: string
}

interface RecordKind<T> {
  /** Such as `kanttekening/annotations`; the version stands behind an `@` in the file. */
  readonly schema: string
  readonly version: number
  readonly record: z.ZodType<T>
}

const envelopeSchema = z.object({ schema: z.string(), records: z.array(z.unknown()) })

/**
 * One analyst's records of one kind: a lowdb file. Records that cannot be understood stay in the file as they are and
 * are reported; a file that cannot be understood at all makes `open` throw, and is never written over.
 */
export class RecordFile<T extends { readonly id: string }> {
  readonly records = new Map<string, T>()
  readonly bad: BadRecord[] = []
  private version = 0
  private savedVersion = 0
  private readonly unreadable: unknown[] = []
  private readonly low: Low<Stored<unknown>>
  private readonly queue: SaveQueue

  private constructor(
    system: System,
    private readonly path: string,
    private readonly kind: RecordKind<T>,
  ) {
    this.low = new Low(new DurableAdapter(system, path, envelopeSchema), { schema: this.tag(), records: [] })
    this.queue = new SaveQueue(async () => {
      const version = this.version
      this.low.data = { schema: this.tag(), records: [...this.records.values(), ...this.unreadable] }
      await this.low.write()
      this.savedVersion = version
    })
  }

  /** Reads a file, or begins an empty one that exists once it is saved. Throws `damaged`, `newer-version`. */
  static async open<T extends { readonly id: string }>(
    system: System,
    path: string,
    kind: RecordKind<T>,
  ): Promise<RecordFile<T>> {
    const file = new RecordFile<T>(system, path, kind)
    file.load(await readIfThere(system, path))
    return file
  }

  private tag(): string {
    return `${this.kind.schema}@${this.kind.version}`
  }

  private load(bytes: Buffer | null): void {
    if (bytes === null) return
    const stored = envelopeSchema.safeParse(parseJson(bytes))
    if (!stored.success) throw new CallError('damaged', `${this.path} cannot be read; it is kept as it is.`)
    const [schema, version] = stored.data.schema.split('@')
    if (schema !== this.kind.schema)
      throw new CallError('damaged', `${this.path} holds ${schema}, not ${this.kind.schema}.`)
    if (Number(version) > this.kind.version) {
      throw new CallError('newer-version', `${this.path} was written by a newer version of Kanttekening.`)
    }
    for (const raw of stored.data.records) this.take(raw)
  }

  private take(raw: unknown): void {
    const record = this.kind.record.safeParse(raw)
    if (record.success) this.records.set(record.data.id, record.data)
    else {
      this.unreadable.push(raw)
      this.bad.push({ file: this.path, reason: z.prettifyError(record.error) })
    }
  }

  /** Changes records in memory; `save` makes them durable. */
  put(records: Iterable<T>): void {
    this.version += 1
    for (const record of records) this.records.set(record.id, record)
  }

  /** Whether something in memory is not durable yet. */
  get unsaved(): boolean {
    return this.version > this.savedVersion
  }

  /** Resolves when every change up to now is durable; rejects with the system's error, the old file in place. */
  save(): Promise<void> {
    return this.queue.save()
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
