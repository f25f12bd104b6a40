import type * as z from 'zod'
import type { System } from '../files/system'
import { SettingsFile } from './settings-file'

/**
 * Something of the machine's own that must not begin anew, kept in two files: where the first is damaged or gone, the
 * second counts, and becomes both again.
 */
export class TwinFile<T extends object> {
  private constructor(
    private readonly first: SettingsFile<T>,
    private readonly second: SettingsFile<T>,
  ) {}

  /** Reads both files; `defaults` only where neither can be understood. */
  static async open<T extends object>(
    system: System,
    paths: readonly [string, string],
    schema: z.ZodType<T>,
    defaults: T,
  ): Promise<TwinFile<T>> {
    const first = await SettingsFile.open(system, paths[0], schema, defaults)
    const second = await SettingsFile.open(system, paths[1], schema, defaults)
    const twins = new TwinFile(first, second)
    const known = first.value === defaults ? second.value : first.value
    const isKnown = known !== defaults
    if (isKnown && JSON.stringify(first.value) !== JSON.stringify(second.value)) await twins.set(known)
    return twins
  }

  get value(): T {
    return this.first.value
  }

  /** Replaces what is kept; resolves when both files are durable. */
  async set(value: T): Promise<void> {
    await this.first.set(value)
    await this.second.set(value)
  }
}
