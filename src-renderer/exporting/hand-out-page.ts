import type { PageExport } from '../../src-core/export/page/page-export'
import { putOnClipboard } from '../host/put-on-clipboard'
import { saveFile } from '../host/save-file'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves a page of the notebook where the user says. */
export async function savePage(asked: PageExport): Promise<void> {
  const saved = await saveFile(
    useApp.getState().start,
    () => call('notebook.save', asked),
    () => call('notebook.render', asked),
  )
  if (saved) notify({ kind: 'page-saved', name: saved.name })
}

/** Puts a page of the notebook on the clipboard, its sources in brackets behind the words. */
export async function copyPage(asked: Omit<PageExport, 'format'>): Promise<void> {
  const copied = await call('notebook.copy', asked)
  if (copied) notify(await putOnClipboard(copied))
}
