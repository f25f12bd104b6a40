import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import type { ReviewPoint } from '../../src-core/document/review-points'
import { pointsOf } from './review'
import style from './review-pane.module.css'
import { type ReviewFilter, useReview } from './review-state'

const FILTERS: readonly ReviewFilter[] = [
  'look',
  'guessed',
  'doubtful',
  'draft',
  'repaired',
  'removed',
  'corrections',
]

interface ReviewFiltersProps {
  readonly document: StructuredDocument
  readonly points: readonly ReviewPoint[]
  /** How many corrections there are. */
  readonly corrections: number
}

/** Which points are listed, and how many there are of each sort. */
export function ReviewFilters({ document, points, corrections }: ReviewFiltersProps) {
  const { t } = useTranslation('reviewing')
  const chosen = useReview(state => state.filter)
  const counted = (kind: 'line-join' | 'spaces') =>
    document.repairs.filter(repair => repair.kind === kind).length
  const [lines, spaces] = [counted('line-join'), counted('spaces')]
  return (
    <>
      <ToggleButtonGroup
        aria-label={t('show')}
        className={style['filters'] ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={keys => {
          const filter = FILTERS.find(one => keys.has(one))
          if (filter) useReview.setState({ filter })
        }}
      >
        {FILTERS.map(filter => (
          <ToggleButton key={filter} id={filter} className={style['filter'] ?? ''}>
            {t(`filter-${filter}`)}{' '}
            <span className={style['number']}>
              {filter === 'corrections' ? corrections : pointsOf(points, filter).length}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {chosen === 'repaired' && lines + spaces > 0 && (
        <p className={style['also']}>
          {lines > 0 && t('also-lines', { count: lines })} {spaces > 0 && t('also-spaces', { count: spaces })}
        </p>
      )}
    </>
  )
}
