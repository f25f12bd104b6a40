import { basename } from 'node:path'
import { CallError } from '../../../src-core/contract/errors'
import { handOutFile } from '../../storage/files/hand-out-file'
import type { System } from '../../storage/files/system'
import type { Shell } from './app'

/** A file that the user saves to hand it in. */
interface HandedOut {
  /** Suggested to the user. */
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/**
 * Makes a file, asks where to save it and writes it durably; answers it under the name it was given and where it is now, or
 * null when the user cancels. Throws `not-available` where the host has no dialog, what `make` throws, or `not-written`.
 */
export async function saveAs<File extends HandedOut>(
  shell: Shell,
  system: System,
  make: () => File | Promise<File>,
): Promise<(File & { readonly path: string }) | null> {
  if (!shell.chooseSavePath) throw new CallError('not-available', 'This host has no save dialog.')
  const file = await make()
  const path = await shell.chooseSavePath(file.name, file.mediaType)
  if (path === null) return null
  await handOutFile(system, path, file.content)
  return { ...file, name: basename(path), path }
}
