import { bytesOf } from '../host/bytes-of'
import { download } from '../host/download'
import { notify } from '../state/actions'
import { useApp } from '../state/store'

/** A file as a call answers it. */
interface Rendered {
  readonly name: string
  readonly mediaType: string
  readonly content: { readonly base64: string }
}

/** Saves a file where the user says: in the system’s dialog, or as the browser does. A call that failed or was cancelled saves nothing. */
export async function saveFile(
  save: () => Promise<{ readonly name: string } | null>,
  render: () => Promise<Rendered | null>,
): Promise<void> {
  if (useApp.getState().start?.abilities.saveDialog) {
    const saved = await save()
    if (saved) notify({ kind: 'source-saved', name: saved.name, place: null })
    return
  }
  const rendered = await render()
  if (!rendered) return
  const { name, mediaType, content } = rendered
  download(name, new Blob([bytesOf(content.base64)], { type: mediaType }))
  notify({ kind: 'source-saved', name, place: null })
}
