import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PageExport } from '../../src-core/export/page/page-export'
import { call } from '../state/actions'
import { picturesDrawn } from './preview-picture'
import style from './print-page.module.css'
import { renderPage } from './render-page'

/** Prints a page of the notebook as it is handed in, in place of the paper. */
export async function printPage(asked: Omit<PageExport, 'format'>): Promise<void> {
  const rendered = await call('notebook.render', { ...asked, format: 'html' })
  if (!rendered || !('text' in rendered.content)) return
  const sheet = document.createElement('div')
  sheet.className = style['sheet'] ?? ''
  sheet.dataset['sheet'] = ''
  document.body.append(sheet)
  const root = createRoot(sheet)
  const { text } = rendered.content
  flushSync(() => root.render(renderPage(text)))
  await picturesDrawn(sheet)
  const done = () => {
    window.removeEventListener('afterprint', done)
    root.unmount()
    sheet.remove()
  }
  window.addEventListener('afterprint', done)
  window.print()
}
