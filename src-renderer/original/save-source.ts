import { saveFile } from '../host/save-file'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves a copy of the file a document was imported from where the user says. */
export async function saveSource(id: string): Promise<void> {
  const saved = await saveFile(
    useApp.getState().start,
    () => call('source.save', { id }),
    async () => {
      const source = await call('source.read', { id })
      if (!source) return null
      const { name, content } = source
      // Whatever it is, a browser must not show it as a page of ours.
      return { name, mediaType: 'application/octet-stream', content: { base64: content }, place: null }
    },
  )
  if (saved) notify({ kind: 'source-saved', name: saved.name, place: saved.place })
}
