import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { togglePane } from '../state/panes'
import { useFailureWords } from '../state/use-failure-words'
import { IconButton } from '../ui/button'
import { CountsView } from './counts-view'
import { FilterBar } from './filter-bar'
import { readSearch } from './follow-search'
import { LikeAskedView } from './like-asked'
import { MarkBar } from './mark-bar'
import { QueryField } from './query-field'
import { QueryHelp } from './query-help'
import { ResultList } from './result-list'
import { SavedSearches, SaveSearch } from './saved-searches'
import { SearchProgress } from './search-progress'
import { useSearch } from './search-state'
import style from './searching.module.css'

/** A query of other search fields, such as `fractie:VVD`. */
const NAMES_A_FIELD = /(?:^|[\s(])\p{L}+:[^\s/]/u

/** Finding in all papers, notes and the notebook: a query, where it is sought, and what was found. */
export function SearchPane() {
  const { t } = useTranslation('searching')
  const failureWords = useFailureWords()
  const { query, like, answer, failure, isAsking, said } = useSearch()
  useEffect(readSearch, [])
  useEffect(() => () => useSearch.setState({ hits: null }), [])
  const total = answer?.found.total ?? 0
  const isWhole = !answer?.found.searched
  const isEmpty = query.trim() === '' && !like
  return (
    <div className={style['pane']}>
      <header className={style['head']}>
        <h2>{t('title')}</h2>
        <IconButton icon={X} label={t('close')} onPress={() => togglePane('search')} />
      </header>
      <search aria-label={t('title')} className={style['form']}>
        <QueryField />
        <FilterBar />
      </search>
      {like && <LikeAskedView />}
      <p role="status" className={style['status']}>
        {said !== '' ? said : <Status />}
      </p>
      {failure && <p className={style['problem']}>{failureWords(failure)}</p>}
      {answer?.building && (
        <p className={style['building']}>
          <progress value={answer.building.done} max={answer.building.total} aria-label={t('building')} />
          {t('building-what', answer.building)}
        </p>
      )}
      {!isEmpty && <SearchProgress />}
      {isEmpty && (
        <div className={style['scroller']}>
          <SavedSearches />
          <QueryHelp />
        </div>
      )}
      {!isEmpty && total > 0 && (
        <>
          <div className={style['tools']}>
            {isWhole ? (
              <>
                <CountsView />
                {!like && <SaveSearch />}
              </>
            ) : (
              <span className={style['quiet']}>{t('once-whole')}</span>
            )}
          </div>
          {!answer?.problem && <MarkBar />}
          <ResultList />
        </>
      )}
      {!isEmpty && answer && total === 0 && isWhole && !answer.problem && !answer.building && !isAsking && (
        <div className={style['scroller']}>
          <div className={style['empty']}>
            <h3>{t('none')}</h3>
            <p>{t(!like ? 'none-what' : answer.like?.by.length === 0 ? 'like-no-words' : 'like-none')}</p>
            {!like && NAMES_A_FIELD.test(query) && <p>{t('none-field')}</p>}
          </div>
          {!like && <SaveSearch />}
        </div>
      )}
    </div>
  )
}

function Status() {
  const { t } = useTranslation('searching')
  const { query, filter, answer, isSlow, isStopped } = useSearch()
  // What is asked again after a change elsewhere is not waited for.
  if (isSlow && !(answer?.query === query && answer.filter === filter)) return t('asking')
  if ((query.trim() === '' && !answer?.like) || !answer) return null
  const { total, groups, searched } = answer.found
  if (answer.problem) return total === 0 ? null : t('found-before', { query: answer.query })
  // Said once, and not with each of the steps: how far it is stands below.
  if (searched) return t(isStopped ? 'found-stopped' : total === 0 ? 'asking' : 'found-first')
  // What is shown says it too.
  if (total === 0 && answer.building) return null
  if (total === 0) return <span className="visually-hidden">{t('found-none')}</span>
  if (answer.like) return t('like-found', { count: total })
  return t('found', {
    passages: t('passages', { count: total }),
    places: t('places', { count: groups.length }),
  })
}
