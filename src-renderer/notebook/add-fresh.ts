import i18next from 'i18next'
import { quotedOn } from '../../src-core/notebook/walk-page'
import { languageNow } from '../i18n/use-language'
import { call } from '../state/actions'
import { useNotebook } from './notebook-state'
import { readQuotations } from './open-page'
import { pageDrafts } from './page-drafts'
import { tell } from './tell'

/** Adds what came since a page was filled by its template, under a heading of its own at the end, so that it shows what is new. */
export async function addFresh(page: string): Promise<void> {
  await pageDrafts.handIn(page)
  const fresh = await call('notebook.fresh', { id: page, language: languageNow() })
  if (useNotebook.getState().open?.page.id !== page) return
  if (!fresh) {
    tell(i18next.t('notebook:nothing-fresh'))
    return
  }
  await readQuotations(quotedOn(fresh.body))
  useNotebook.setState({ toAppend: fresh.body })
  tell(i18next.t('notebook:inserted', { count: fresh.count }))
}
