import { CircleAlert, ListChecks } from 'lucide-react'
import { memo, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentSummary } from '../../src-core/contract/state'
import { dragPlace } from '../beside/dragged-place'
import { openInOther } from '../beside/halves'
import { usePaperFacts } from '../i18n/use-paper-facts'
import { openDocument } from '../state/actions'
import { closeDrawer } from '../state/panes'
import { useKeepInView } from '../ui/use-keep-in-view'
import { focusPaper, togglePaper, useChosenPapers } from './chosen-papers'
import style from './document-list.module.css'

interface DocumentItemProps {
  readonly summary: DocumentSummary
  readonly isOpen: boolean
  /** Whether Tab stops at it; the arrow keys go to the others. */
  readonly isTabStop: boolean
  /** How many annotations it has. */
  readonly count: number
  /** Chooses all from the paper chosen last to this one. */
  chooseTo(id: string): void
}

/** One paper of the list; a click opens it, with Ctrl or Shift it is chosen with others. */
export const DocumentItem = memo(function DocumentItem(props: DocumentItemProps) {
  const { summary, isOpen, isTabStop, count, chooseTo } = props
  const { t } = useTranslation(['library', 'reviewing', 'annotating'])
  const { id, title, toLookAt, problem } = summary
  const facts = usePaperFacts()(summary)
  const isChosen = useChosenPapers(state => state.ids.has(id))
  const isChoosing = useChosenPapers(state => state.ids.size > 0)
  const wantsFocus = useChosenPapers(state => state.focus === id)
  const main = useKeepInView<HTMLButtonElement>(isOpen)
  useEffect(() => {
    if (!wantsFocus) return
    main.current?.focus()
    focusPaper(null)
  }, [wantsFocus, main])
  return (
    <li className={style['row']} data-chosen={isChosen || undefined} data-choosing={isChoosing || undefined}>
      <button
        ref={main}
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        data-listed={id}
        draggable={problem === null}
        onDragStart={event => dragPlace(event.dataTransfer, { document: id, offset: null })}
        className={style['item']}
        aria-current={isOpen ? 'page' : undefined}
        onClick={event => {
          if (event.shiftKey) return chooseTo(id)
          if (event.ctrlKey || event.metaKey) return togglePaper(id)
          closeDrawer()
          if (event.altKey) return void openInOther(id)
          void openDocument(id)
        }}
      >
        <span className={style['title']}>{title}</span>
        {problem === null ? (
          <span className={style['facts']}>
            <span>{facts}</span>
            {toLookAt > 0 && (
              <span className={style['look']} title={t('reviewing:to-look-at', { count: toLookAt })}>
                <ListChecks size={12} aria-hidden />
                <span aria-hidden>{toLookAt}</span>
                <span className="visually-hidden">{t('reviewing:to-look-at', { count: toLookAt })}</span>
              </span>
            )}
            {count > 0 && (
              <span className={style['count']} title={t('library:annotations', { count })}>
                <span aria-hidden>{t('annotating:all', { count })}</span>
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
      <input
        type="checkbox"
        tabIndex={isTabStop ? 0 : -1}
        className={style['choose']}
        aria-label={t('library:choose', { title })}
        checked={isChosen}
        onChange={() => togglePaper(id)}
        onClick={event => {
          if (!event.shiftKey) return
          event.preventDefault()
          chooseTo(id)
        }}
      />
    </li>
  )
})
