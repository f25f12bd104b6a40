import { setTimeout as pause } from 'node:timers/promises'
import { errnoOf, type System } from './system'

/** What Windows answers while a virus scanner, an indexer or a sync tool has one of the files open. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Between two tries, in ms; after all of them, some seconds, the user has to know. */
const PAUSES = [50, 100, 200, 400, 800, 1600, 1600]

/** The machine a file is renamed on. */
export interface Patience {
  readonly isWindows: boolean
  /** Resolves after so many ms. */
  pause(ms: number): Promise<unknown>
}

/**
 * Renames a file or folder. Windows refuses that for as long as another program has it open, which those that look at
 * every new file do for a moment; there it is tried again for some seconds. Throws the system's error of the last try.
 */
export async function renamePatiently(
  { fs }: Pick<System, 'fs'>,
  from: string,
  to: string,
  patience: Patience = { isWindows: process.platform === 'win32', pause },
): Promise<void> {
  for (const ms of patience.isWindows ? PAUSES : []) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (!HELD.has(errnoOf(error) ?? '')) throw error
      await patience.pause(ms)
    }
  }
  await fs.rename(from, to)
}
