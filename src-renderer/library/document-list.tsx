import { CircleAlert, ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentSummary } from '../../src-core/contract/state'
import { formatDate } from '../i18n/format-date'
import { openDocument } from '../state/actions'
import { closeDrawer } from '../state/panes'
import { useApp } from '../state/store'
import { useKeepInView } from '../ui/use-keep-in-view'
import style from './document-list.module.css'

/** The papers of the project: title, kind, date and how many annotations each has. */
export function DocumentList() {
  const { t } = useTranslation('library')
  const documents = useApp(state => state.project.documents)
  if (documents.length === 0) return <p className={style['empty']}>{t('empty')}</p>
  return (
    <ul className={style['list']}>
      {documents.map(summary => (
        <li key={summary.id}>
          <DocumentItem summary={summary} />
        </li>
      ))}
    </ul>
  )
}

function DocumentItem({ summary }: { readonly summary: DocumentSummary }) {
  const { t, i18n } = useTranslation(['library', 'reviewing'])
  const isOpen = useApp(state => state.document?.id === summary.id)
  const count = useApp(state =>
    state.document?.id === summary.id ? state.annotations.size : summary.annotations,
  )
  const { id, title, kind, date, toLookAt, problem } = summary
  const facts = [
    t(`library:kind-${kind}`),
    date && formatDate(date, i18n.language, 'medium').replaceAll(' ', '\u00A0'),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <button
      ref={useKeepInView<HTMLButtonElement>(isOpen)}
      type="button"
      className={style['item']}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => {
        closeDrawer()
        void openDocument(id)
      }}
    >
      <span className={style['title']}>{title}</span>
      {problem === null ? (
        <span className={style['facts']}>
          <span>{facts}</span>
          {toLookAt > 0 && (
            <span className={style['look']}>
              <ListChecks size={12} aria-hidden />
              <span aria-hidden>{toLookAt}</span>
              <span className="visually-hidden">{t('reviewing:to-look-at', { count: toLookAt })}</span>
            </span>
          )}
          {count > 0 && (
            <span className={style['count']}>
              <span aria-hidden>{count}</span>
              <span className="visually-hidden">{t('library:annotations', { count })}</span>
            </span>
          )}
        </span>
      ) : (
        <span className={style['problem']}>
          <CircleAlert size={14} aria-hidden />
          {t('library:damaged', { reason: problem })}
        </span>
      )}
    </button>
  )
}
