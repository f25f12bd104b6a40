import { useTranslation } from 'react-i18next'
import { Outline } from '../reader/outline'
import { useApp } from '../state/store'
import { AddDocument } from './add-document'
import { DocumentList } from './document-list'
import style from './navigation-pane.module.css'
import { ProjectMenu } from './project-menu'

/** The project's documents, and the outline of the one that is open. */
export function NavigationPane() {
  const { t } = useTranslation(['library', 'reader'])
  const document = useApp(state => state.document)
  return (
    <div className={style['pane']}>
      <ProjectMenu />
      <section className={style['documents']} aria-labelledby="documents-heading">
        <div className={style['head']}>
          <h2 id="documents-heading">{t('library:documents')}</h2>
          <AddDocument />
        </div>
        <div className={style['scroll']}>
          <DocumentList />
        </div>
      </section>
      {document && (
        <section className={style['outline']} aria-labelledby="outline-heading">
          <div className={style['head']}>
            <h2 id="outline-heading">{t('reader:outline')}</h2>
          </div>
          <div className={style['scroll']}>
            <Outline document={document} />
          </div>
        </section>
      )}
    </div>
  )
}
