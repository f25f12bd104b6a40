import type { ExportOptions, RenderedExport } from '../../src-core/export/options'
import { download } from '../host/download'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves an export where the user says: in the system's dialog, or as the browser does; whether it was saved. */
export async function saveExport(options: ExportOptions, rendered: RenderedExport): Promise<boolean> {
  if (!useApp.getState().start?.abilities.saveDialog) {
    download(rendered.name, new Blob([rendered.text], { type: rendered.mediaType }))
    notify({ kind: 'exported', name: rendered.name, count: rendered.count })
    return true
  }
  const saved = await call('export.save', options)
  if (saved) notify({ kind: 'exported', ...saved })
  return saved !== null
}

/** Puts the text of an export on the clipboard. */
export async function copyExport({ text }: RenderedExport): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    notify({ kind: 'copied' })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    notify({ kind: 'error', failure: { code: 'not-available', message } })
  }
}
