import { bytesOf } from './bytes-of'
import { download } from './download'

/** A file as a call answers it, or as it was made here. */
export interface MadeFile {
  readonly name: string
  readonly mediaType: string
  readonly content: { readonly text: string } | { readonly base64: string } | { readonly bytes: Uint8Array }
}

/**
 * Saves a file where the user says: in the system’s dialog by `save`, where the host has one, or as the browser does, for
 * which `make` answers it. Answers what either did; null, where it failed or was cancelled, saved nothing.
 */
export async function saveFile<S, M extends MadeFile>(
  start: { readonly abilities: { readonly saveDialog: boolean } } | null,
  save: () => Promise<S | null>,
  make: () => Promise<M | null>,
): Promise<S | M | null> {
  if (start?.abilities.saveDialog) return await save()
  const made = await make()
  if (made) download(made.name, new Blob([partOf(made.content)], { type: made.mediaType }))
  return made
}

function partOf(content: MadeFile['content']): BlobPart {
  if ('text' in content) return content.text
  return 'base64' in content ? bytesOf(content.base64) : new Uint8Array(content.bytes)
}
