import { Low } from 'lowdb'
import type * as z from 'zod'
import { CallError } from '../../../src-core/contract/errors'
import { DurableAdapter } from '../files/durable-adapter'
import { renamePatiently } from '../files/rename-patiently'
import { SaveQueue } from '../files/save-queue'
import { errnoOf, type System } from '../files/system'

/**
 * One small file of the machine's own settings, in lowdb. Settings are no one's work: a file that cannot be understood,
 * or that is no file, is set aside under another name and the defaults begin anew.
 */
export class SettingsFile<T extends object> {
  private readonly queue: SaveQueue

  private constructor(private readonly low: Low<T>) {
    this.queue = new SaveQueue(() => this.low.write())
  }

  /** Reads the settings; `schema` fills in what is missing. */
  static async open<T extends object>(
    system: System,
    path: string,
    schema: z.ZodType<T>,
    defaults: T,
  ): Promise<SettingsFile<T>> {
    const low = new Low<T>(new DurableAdapter(system, path, schema), defaults)
    try {
      await low.read()
    } catch (error) {
      // A link or a pipe in its place is moved away as it is, never followed; what the system refuses is not.
      if (errnoOf(error) !== undefined && !(error instanceof CallError)) throw error
      await renamePatiently(system, path, `${path}.corrupt-${system.randomId()}`)
    }
    return new SettingsFile(low)
  }

  get value(): T {
    return this.low.data
  }

  /** Replaces the settings; resolves when they are durable. */
  async set(value: T): Promise<void> {
    this.low.data = value
    await this.queue.save()
  }

  /** Replaces the settings now and lets them become durable soon, for what changes while one scrolls. */
  setSoon(value: T, failed: (error: unknown) => void): void {
    this.low.data = value
    this.queue.save().catch(failed)
  }
}
