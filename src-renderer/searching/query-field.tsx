import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentPaper } from '../paper/papers'
import { keyOf } from '../ui/key-of'
import { SEARCH_FIELD_ID, takeAwaitedFocus } from './open-search'
import { focusResult } from './result-focus'
import { useSearch } from './search-state'
import style from './searching.module.css'
import { seekWords } from './seek'

/** The field for a query; what is wrong with it is told below, at its place. Arrow down goes to what was found. */
export function QueryField() {
  const { t } = useTranslation('searching')
  const query = useSearch(state => state.query)
  const problem = useSearch(state => state.answer?.problem ?? null)
  const [isComposing, setComposing] = useState(false)
  useEffect(takeAwaitedFocus, [])
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent)
    // A drawer closes by the same key.
    if (key === 'Escape' && query === '') return currentPaper()?.focus()
    if (key === 'Escape') seekWords('')
    else if (key === 'ArrowDown' && !isComposing) focusResult(0)
    else return
    event.preventDefault()
  }
  return (
    <div className={style['field']}>
      <label htmlFor={SEARCH_FIELD_ID} className="visually-hidden">
        {t('field')}
      </label>
      <input
        id={SEARCH_FIELD_ID}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={query}
        placeholder={t('placeholder')}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? `${SEARCH_FIELD_ID}-problem` : undefined}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={pressed}
        onChange={event => seekWords(event.target.value)}
      />
      {problem && (
        <p id={`${SEARCH_FIELD_ID}-problem`} className={style['problem']}>
          {t(`fault-${problem.fault}`)}
          {problem.end > problem.start && (
            <>
              {' '}
              <code dir="auto">
                {query.slice(Math.max(0, problem.start - 12), problem.start)}
                <mark>{query.slice(problem.start, problem.end)}</mark>
                {query.slice(problem.end, problem.end + 12)}
              </code>
            </>
          )}
        </p>
      )}
    </div>
  )
}
