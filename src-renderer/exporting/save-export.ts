import type { ExportOptions, RenderedExport } from '../../src-core/export/formats/export-options'
import { bytesOf } from '../host/bytes-of'
import { download } from '../host/download'
import { putOnClipboard } from '../host/put-on-clipboard'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves an export where the user says: in the system's dialog, or as the browser does; whether it was saved. */
export async function saveExport(options: ExportOptions, rendered: RenderedExport): Promise<boolean> {
  if (!useApp.getState().start?.abilities.saveDialog) {
    download(rendered.name, blobOf(rendered))
    notify({ kind: 'exported', name: rendered.name, count: rendered.count, unit: rendered.unit })
    return true
  }
  const saved = await call('export.save', options)
  if (saved) notify({ kind: 'exported', ...saved })
  return saved !== null
}

/** A rendered file as the browser downloads it. */
export function blobOf({ content, mediaType }: Pick<RenderedExport, 'content' | 'mediaType'>): Blob {
  return new Blob(['text' in content ? content.text : bytesOf(content.base64)], { type: mediaType })
}

/** Puts the text of an export on the clipboard. */
export async function copyExport({ content }: RenderedExport): Promise<void> {
  if ('text' in content) notify(await putOnClipboard(content))
}
