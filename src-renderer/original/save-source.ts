import { bytesOf } from '../host/bytes-of'
import { download } from '../host/download'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves a copy of the file a document was imported from: in the system's dialog, or as the browser does. */
export async function saveSource(id: string): Promise<void> {
  if (useApp.getState().start?.abilities.saveDialog) {
    const saved = await call('source.save', { id })
    if (saved) notify({ kind: 'source-saved', ...saved })
    return
  }
  const source = await call('source.read', { id })
  if (!source) return
  // Whatever it is, a browser must not show it as a page of ours.
  download(source.name, new Blob([bytesOf(source.content)], { type: 'application/octet-stream' }))
  notify({ kind: 'source-saved', name: source.name, place: null })
}
