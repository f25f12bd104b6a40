import { type FocusEvent, Fragment, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type DocumentGroup,
  groupDocuments,
  indexDocuments,
  orderDocuments,
} from '../../src-core/query/arrange-documents'
import { openInOther } from '../beside/halves'
import { useApp } from '../state/store'
import { keyOf } from '../ui/key-of'
import {
  choosePapers,
  choosePapersTo,
  deletePapers,
  focusPaper,
  togglePaper,
  useChosenPapers,
} from './chosen-papers'
import { ChosenPapersBar } from './chosen-papers-bar'
import { DocumentItem } from './document-item'
import style from './document-list.module.css'
import { usePaperMenu } from './paper-menu'
import { useGrowing } from './use-growing'

/** The papers of the project that a query finds, in the order and groups that were chosen. */
export function DocumentList({ query }: { readonly query: string }) {
  const { t } = useTranslation('library')
  const documents = useApp(state => state.project.documents)
  const { order, isReversed, grouping } = useApp(state => state.preferences.library)
  const open = useApp(state => state.document?.id)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const openCount = useApp(state => state.annotations.size)
  const find = useMemo(() => {
    const listed = documents.map(summary => ({ ...summary, kind: t(`kind-${summary.kind}`), summary }))
    return indexDocuments(listed, ({ title, kind, date, number, dossier }) => [
      title,
      kind,
      date,
      number,
      dossier,
    ])
  }, [documents, t])
  const groups = useMemo(
    () => groupDocuments(orderDocuments(find(query), order, isReversed), grouping),
    [find, query, order, isReversed, grouping],
  )
  const listed = useMemo(
    () => groups.flatMap(group => group.documents.map(({ summary }) => summary.id)),
    [groups],
  )
  const drawn = useGrowing(listed.length)
  const parts = useMemo(() => firstOf(groups, drawn), [groups, drawn])
  const latest = useRef(listed)
  latest.current = listed
  const menu = usePaperMenu()
  // Among a thousand papers Tab stops once: at the one that had the focus last, else at the one that is read.
  const [last, setLast] = useState<string | null>(null)
  const tabStop = useMemo(
    () => [last, open].find(id => id != null && listed.includes(id)) ?? listed[0],
    [last, open, listed],
  )
  const focused = ({ target }: FocusEvent) => {
    const row = target instanceof HTMLElement ? target.closest('li') : null
    const id = row?.querySelector<HTMLElement>('[data-listed]')?.dataset['listed']
    if (id !== undefined) setLast(id)
  }
  const chooseTo = useCallback((id: string) => choosePapersTo(id, latest.current), [])
  if (documents.length === 0) return <p className={style['empty']}>{t('empty')}</p>
  if (groups.length === 0) return <p className={style['empty']}>{t('filter-none')}</p>
  const shown = groups.reduce((sum, group) => sum + group.documents.length, 0)
  const pressed = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['listed'] : undefined
    const at = id === undefined ? -1 : listed.indexOf(id)
    if (id === undefined || at < 0) return
    const { ids } = useChosenPapers.getState()
    const key = keyOf(event.nativeEvent)
    if (key === 'ArrowDown') focusPaper(listed[at + 1] ?? id)
    else if (key === 'ArrowUp') focusPaper(listed[at - 1] ?? id)
    else if (key === 'Home') focusPaper(listed[0] ?? id)
    else if (key === 'End') focusPaper(listed.at(-1) ?? id)
    else if (key === 'x') togglePaper(id)
    else if (key === 'Enter' && event.altKey) void openInOther(id)
    else if (key === 'Escape' && ids.size > 0) choosePapers([])
    else if (key === 'Delete' && !readOnly) {
      const chosen = listed.filter(one => ids.has(one))
      void deletePapers(chosen.length > 0 ? chosen : [id], listed)
    } else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons in it, told in the sheet of shortcuts
    <div onKeyDown={pressed} onFocus={focused} onContextMenu={menu.asked}>
      <span className="visually-hidden" role="status">
        {query === '' ? '' : t('shown', { shown, count: documents.length })}
      </span>
      <ChosenPapersBar listed={listed} />
      {parts.map(({ heading, documents }) => (
        <Fragment key={heading ?? ''}>
          {grouping !== 'none' && <h3 className={style['group']}>{heading ?? t('no-dossier')}</h3>}
          <ul className={style['list']}>
            {documents.map(({ summary }) => (
              <DocumentItem
                key={summary.id}
                summary={summary}
                isOpen={summary.id === open}
                isTabStop={summary.id === tabStop}
                count={summary.id === open ? openCount : summary.annotations}
                chooseTo={chooseTo}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {menu.menu}
    </div>
  )
}

/** The first so many papers of groups in order, in their groups. */
function firstOf<T>(groups: readonly DocumentGroup<T>[], count: number): readonly DocumentGroup<T>[] {
  let left = count
  return groups.flatMap(({ heading, documents }) => {
    const own = documents.slice(0, left)
    left -= own.length
    return own.length > 0 ? [{ heading, documents: own }] : []
  })
}
