import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { OriginalHead } from './original-head'
import style from './original-pane.module.css'
import { PdfView } from './pdf-view'
import { saveSource } from './save-source'

/** The file the paper came from, beside its text: the page that is being read, or a way to the file. */
export function OriginalPane() {
  const { t } = useTranslation(['original', 'app'])
  const document = useApp(state => state.document)
  if (!document) return <p className={style['quiet']}>{t('none')}</p>
  if (document.source.mediaType === 'application/pdf')
    return (
      <div className={style['pane']}>
        <PdfView key={document.id} document={document} />
      </div>
    )
  return (
    <div className={style['pane']}>
      <OriginalHead document={document}>
        <h2>{t('app:original')}</h2>
      </OriginalHead>
      <div className={style['view']}>
        <p className={style['quiet']}>{t('no-pages', { name: document.source.name })}</p>
        <Button onPress={() => void saveSource(document.id)}>{t('save')}</Button>
      </div>
    </div>
  )
}
