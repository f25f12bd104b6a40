import i18next from 'i18next'
import { call } from '../state/actions'
import { newId } from '../state/outbox'
import { showPane } from '../state/panes'
import { useNotebook } from './notebook-state'
import { openPage } from './open-page'

/** Quotes annotations on the page that is open, else on the first one, which is made where there is none. */
export async function sendToNotebook(annotations: readonly string[]): Promise<void> {
  if (annotations.length === 0) return
  showPane('notebook')
  const { open, pages } = useNotebook.getState()
  if (!open) {
    const first = pages?.[0]?.id ?? (await makeFirst())
    if (first === null) return
    await openPage(first)
  }
  useNotebook.setState(({ toInsert }) => ({ toInsert: [...toInsert, ...annotations] }))
}

async function makeFirst(): Promise<string | null> {
  const page = await call('notebook.create', { id: newId('nbp'), title: i18next.t('notebook:first-title') })
  return page?.id ?? null
}
