import { NotebookPen, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { NewPage } from './new-page'
import style from './notebook.module.css'
import { useNotebook } from './notebook-state'
import { openPage } from './open-page'

/** The pages of the notebook, and where there are none what one is for. */
export function PageList({ close }: { readonly close: ReactNode }) {
  const { t } = useTranslation('notebook')
  const language = useLanguage()
  const pages = useNotebook(state => state.pages)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [making, setMaking] = useState(false)
  return (
    <>
      <header className={style['head']}>
        <h2>{t('title')}</h2>
        {!readOnly && (
          <Button onPress={() => setMaking(true)} isDisabled={making}>
            <Plus size={14} aria-hidden />
            {t('new')}
          </Button>
        )}
        {close}
      </header>
      <div className={style['list']}>
        {making && <NewPage done={() => setMaking(false)} />}
        {pages && pages.length > 0 && (
          <ul aria-label={t('pages')}>
            {pages.map(({ id, title, modified, quotations }) => (
              <li key={id}>
                <button type="button" className={style['item']} onClick={() => void openPage(id)}>
                  <span dir="auto">{title}</span>
                  <small>
                    {t('quotations', { count: quotations })} · {formatDate(modified, language, 'medium')}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        )}
        {pages?.length === 0 && !making && (
          <div className={style['empty']}>
            <NotebookPen size={20} aria-hidden />
            <h3>{t('empty')}</h3>
            <p>{t('empty-what')}</p>
          </div>
        )}
      </div>
    </>
  )
}
