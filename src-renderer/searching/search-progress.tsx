import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { useSearch } from './search-state'
import style from './searching.module.css'
import { goOnSeeking, stopSeeking } from './seek'

/** How far a search is that must read all texts, with what stops it and goes on. */
export function SearchProgress() {
  const { t } = useTranslation('searching')
  const answer = useSearch(state => state.answer)
  const isStopped = useSearch(state => state.isStopped)
  const isOfQuery = useSearch(({ query, filter }) => answer?.query === query && answer.filter === filter)
  const searched = answer?.found.searched
  if (!searched || !isOfQuery || answer.problem) return null
  return (
    <div className={style['building']}>
      <progress value={searched.done} max={searched.total} aria-label={t('searched')} />
      <span>
        {t('searched-what', { ...searched, passages: t('passages', { count: answer.found.total }) })}
      </span>
      <Button look="plain" onPress={isStopped ? goOnSeeking : stopSeeking}>
        {t(isStopped ? 'go-on' : 'stop')}
      </Button>
    </div>
  )
}
