import type { ExportOptions, RenderedExport } from '../../src-core/export/formats/export-options'
import { bytesOf } from '../host/bytes-of'
import { download } from '../host/download'
import { putOnClipboard } from '../host/put-on-clipboard'
import { ask, call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves the file that a task made where the user says: in the system's dialog, or as the browser does; whether it was saved. */
export async function saveExport(task: string, rendered: RenderedExport): Promise<boolean> {
  if (!useApp.getState().start?.abilities.saveDialog) {
    const whole = await fetchExport(task, rendered)
    if (!whole) return false
    download(rendered.name, whole)
    const { name, count, unit, notes, regions } = rendered
    notify({ kind: 'exported', name, count, unit, notes, regions })
    return true
  }
  const saved = await call('export.save', { task })
  if (saved) notify({ kind: 'exported', ...saved })
  return saved !== null
}

/** Makes an export without a dialog of its own, and saves it; whether it was saved. */
export async function makeAndSave(options: ExportOptions): Promise<boolean> {
  const task = crypto.randomUUID()
  const rendered = await call('export.render', { task, options })
  const isSaved = rendered !== null && (await saveExport(task, rendered))
  await ask('export.end', { task })
  return isSaved
}

/** Puts the text of an export on the clipboard. */
export async function copyExport(task: string, rendered: RenderedExport): Promise<void> {
  const { beginning } = rendered
  if (!beginning) return
  const text = beginning.cut === null ? beginning.text : await (await fetchExport(task, rendered))?.text()
  if (text !== undefined) notify(await putOnClipboard({ text }))
}

/** The whole file that a task made, which comes in parts; null where it is not there any more, which was told. */
export async function fetchExport(
  task: string,
  { size, mediaType }: Pick<RenderedExport, 'size' | 'mediaType'>,
): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let from = 0; from < size; ) {
    const part = await call('export.part', { task, from })
    if (!part) return null
    const bytes = bytesOf(part.base64)
    parts.push(bytes)
    from += bytes.byteLength
  }
  return new Blob(parts, { type: mediaType })
}
