import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { isEveryTurn } from '../../src-core/turns/turn-filter'
import { useLanguage } from '../i18n/use-language'
import { usePaper } from '../paper/papers'
import { useFilterWords } from './filter-bar'
import { filterKey, usePaperFilter } from './filter-state'
import style from './printed-filter.module.css'

/** On paper, above a text of which turns are hidden: by what it is filtered, and how much of it is there. */
export function PrintedFilter({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('filtering')
  const language = useLanguage()
  const { key } = usePaper()
  const { filter, hidden } = usePaperFilter(filterKey(key, document.id))
  const words = useFilterWords()
  if (isEveryTurn(filter)) return null
  const count = document.turns.length
  return (
    <p className={style['printed']} lang={language}>
      {t('printed', { filter: words(filter), shown: count - hidden.turns.size, count })}
    </p>
  )
}
