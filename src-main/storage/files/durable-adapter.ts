import type { Adapter } from 'lowdb'
import type * as z from 'zod'
import { LARGEST_SETTINGS } from '../../../src-core/basics/limits'
import type { FileIdentity } from './file-identity'
import { parseJson } from './parse-json'
import type { System } from './system'
import { type Content, readIfThere, writeDurably } from './write-durably'

/**
 * lowdb's adapter with durable writes. `read` answers null where there is no file, and throws where there is one that
 * cannot be understood, or is larger than settings are: it is never taken for an empty one.
 */
export class DurableAdapter<T> implements Adapter<T> {
  /** The file as it was written last, or null. */
  written: FileIdentity | null = null

  constructor(
    private readonly system: System,
    private readonly path: string,
    private readonly schema: z.ZodType<T>,
    private readonly serialise: (data: T) => Content = data => `${JSON.stringify(data)}\n`,
    /** Runs right before the old file is replaced; what it throws, `write` throws, with the old file in place. */
    private readonly mayReplace?: () => Promise<void>,
  ) {}

  async read(): Promise<T | null> {
    const bytes = await readIfThere(this.system, this.path, LARGEST_SETTINGS)
    return bytes === null ? null : this.schema.parse(parseJson(bytes, this.path))
  }

  async write(data: T): Promise<void> {
    const bytes = this.serialise(data)
    this.written = await writeDurably(this.system, this.path, bytes, undefined, this.mayReplace)
  }
}
