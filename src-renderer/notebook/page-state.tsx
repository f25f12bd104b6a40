import { useTranslation } from 'react-i18next'
import type { NotebookPage } from '../../src-core/notebook/page'
import { pageText } from '../../src-core/notebook/walk-page'
import { call } from '../state/actions'
import { newId } from '../state/outbox'
import { Button } from '../ui/button'
import style from './notebook.module.css'
import { openPage } from './open-page'
import { type PageDraft, pageDrafts } from './page-drafts'

interface PageStateProps {
  readonly draft: PageDraft
  readonly page: NotebookPage
}

/** Says what to do where what is typed on a page cannot be kept; the bar says whether the rest is. */
export function PageState({ draft, page }: PageStateProps) {
  const { t } = useTranslation('notebook')
  const { id } = page
  const keepAsNew = async () => {
    const { title, body } = draft.typed
    const made = await call('notebook.create', {
      id: newId('nbp'),
      title: title.trim() || page.title,
      ...(body && { body }),
    })
    if (!made) return
    pageDrafts.drop(id)
    await openPage(made.id)
  }
  switch (draft.state) {
    case 'unfit':
      return (
        <p className={style['problem']} role="alert">
          {draft.typed.title.trim() === '' ? t('needs-title') : t('too-much')}
        </p>
      )
    case 'failed':
      return (
        <p className={style['problem']} role="alert">
          {t('failed')} <Button onPress={() => void pageDrafts.handIn(id)}>{t('retry')}</Button>
        </p>
      )
    case 'deleted':
      return (
        <p className={style['problem']} role="alert">
          {t('deleted')} <Button onPress={() => void keepAsNew()}>{t('keep-as-new')}</Button>{' '}
          <Button onPress={() => pageDrafts.drop(id)}>{t('throw-away')}</Button>
        </p>
      )
    case 'elsewhere':
      return (
        <div className={style['problem']} role="alert">
          <p>{t('elsewhere')}</p>
          <blockquote>{pageText(page.body).slice(0, 400)}</blockquote>
          <Button look="primary" onPress={() => pageDrafts.keepMine(id, draft.typed)}>
            {t('keep-mine')}
          </Button>{' '}
          <Button onPress={() => pageDrafts.drop(id)}>{t('keep-theirs')}</Button>{' '}
          <Button onPress={() => void keepAsNew()}>{t('keep-as-new')}</Button>
        </div>
      )
    default:
      return null
  }
}
