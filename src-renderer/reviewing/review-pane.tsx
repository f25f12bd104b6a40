import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { reviewPoints } from '../../src-core/document/review-points'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { CorrectionList } from './correction-list'
import { KindMenu } from './kind-menu'
import { PlaceEditor } from './place-editor'
import { PointList } from './point-list'
import { RescanButton } from './rescan-button'
import { endReview, goOn, goToNextPoint, pointsOf } from './review'
import { ReviewFilters } from './review-filters'
import style from './review-pane.module.css'
import { forgetReview, useReview } from './review-state'
import { useCorrections } from './use-corrections'
import { useMarkedPlace } from './use-marked-place'
import { usePlaceClicks } from './use-place-clicks'

/** What import made of the open paper: what deserves a look, what it changed, and the means to set it right. */
export function ReviewPane() {
  const { t } = useTranslation('reviewing')
  const document = useApp(state => state.document)
  return (
    <section className={style['panel']} aria-labelledby="review-heading">
      {document ? (
        <Review key={document.id} document={document} />
      ) : (
        <h2 id="review-heading">{t('title')}</h2>
      )}
    </section>
  )
}

function Review({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['reviewing', 'app'])
  const { filter, point, place } = useReview()
  const points = useMemo(() => reviewPoints(document), [document])
  const corrections = useCorrections(document)
  const shown = pointsOf(points, filter)
  const chosen = points.find(({ id }) => id === point) ?? null
  const at = shown.findIndex(({ id }) => id === point)
  useEffect(() => forgetReview, [])
  useEffect(() => goOn(points), [points])
  usePlaceClicks()
  useMarkedPlace(document, chosen, place)
  return (
    <>
      <div className={style['head']}>
        <h2 id="review-heading">{t('reviewing:title')}</h2>
        <span className={style['count']} role="status">
          {at >= 0 ? t('reviewing:at', { at: at + 1, count: shown.length }) : ''}
        </span>
        <IconButton
          icon={ChevronUp}
          label={t('reviewing:previous')}
          hint={`${t('reviewing:previous')} (Shift+F8)`}
          isDisabled={shown.length === 0}
          onPress={() => goToNextPoint(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('reviewing:next')}
          hint={`${t('reviewing:next')} (F8)`}
          isDisabled={shown.length === 0}
          onPress={() => goToNextPoint(1)}
        />
        <IconButton icon={X} label={t('reviewing:close')} onPress={endReview} />
      </div>
      <div className={style['kind']}>
        <span aria-hidden>{t('reviewing:kind')}</span>
        <KindMenu document={document} />
        <RescanButton document={document} />
      </div>
      <ReviewFilters document={document} points={points} corrections={corrections.length} />
      {filter === 'corrections' ? (
        <CorrectionList document={document} corrections={corrections} />
      ) : (
        <PointList document={document} points={shown} />
      )}
      <PlaceEditor document={document} point={chosen} place={place} />
    </>
  )
}
