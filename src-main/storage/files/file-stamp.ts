import { NotAFile } from './not-a-file'
import type { System } from './system'

/** What of a file changes whenever its content does, as far as a file system tells. */
export interface FileStamp {
  readonly text: string
  /** Whether the file changed so lately that another change could leave the stamp as it is. */
  readonly fresh: boolean
}

/** The coarsest clock of a file system in use (FAT) counts in steps of two seconds. */
const CLOCK_STEP = 2_500

/** A file's stamp, or null where there is nothing that can be looked at; what is no file has one too. */
export async function stampOf(system: System, path: string): Promise<FileStamp | null> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await system.fs.stat(path)
    return {
      text: `${ino}:${size}:${mtimeMs}:${ctimeMs}`,
      fresh: Math.abs(system.now().getTime() - mtimeMs) < CLOCK_STEP,
    }
  } catch (error) {
    return error instanceof NotAFile ? { text: error.oddity, fresh: false } : null
  }
}
