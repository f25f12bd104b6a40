import type { PageExport } from '../../src-core/export/page/page-export'
import { download } from '../host/download'
import { putOnClipboard } from '../host/put-on-clipboard'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'
import { blobOf } from './save-export'

/** Saves a page of the notebook where the user says: in the system’s dialog, or as the browser does. */
export async function savePage(asked: PageExport): Promise<void> {
  if (useApp.getState().start?.abilities.saveDialog) {
    const saved = await call('notebook.save', asked)
    if (saved) notify({ kind: 'page-saved', name: saved.name })
    return
  }
  const rendered = await call('notebook.render', asked)
  if (!rendered) return
  download(rendered.name, blobOf(rendered))
  notify({ kind: 'page-saved', name: rendered.name })
}

/** Puts a page of the notebook on the clipboard, its sources in brackets behind the words. */
export async function copyPage(asked: Omit<PageExport, 'format'>): Promise<void> {
  const copied = await call('notebook.copy', asked)
  if (copied) notify(await putOnClipboard(copied))
}
