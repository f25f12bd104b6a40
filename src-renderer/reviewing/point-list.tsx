import { CircleAlert, CircleHelp, Eraser, FilePen, type LucideIcon, Wrench } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import type { ReviewPoint, ReviewSort } from '../../src-core/document/review-points'
import { goToPoint } from './review'
import style from './review-pane.module.css'
import { useReview } from './review-state'
import { usePointWords } from './use-point-words'

const ICONS: Readonly<Record<ReviewSort, LucideIcon>> = {
  guessed: CircleHelp,
  doubtful: CircleAlert,
  draft: FilePen,
  repaired: Wrench,
  removed: Eraser,
}

/** The height of a point in the list, in CSS pixels. */
const ROW = 60

interface PointListProps {
  readonly document: StructuredDocument
  readonly points: readonly ReviewPoint[]
}

/** Points to look at as one list; choosing one goes to its place in the paper. */
export function PointList({ document, points }: PointListProps) {
  const { t } = useTranslation('reviewing')
  const words = usePointWords()
  const { filter, point } = useReview()
  const list = useRef<HTMLDivElement>(null)
  const at = points.findIndex(({ id }) => id === point)
  useEffect(() => {
    const box = list.current
    if (!box || at < 0) return
    const most = at * ROW
    box.scrollTop = Math.min(most, Math.max(box.scrollTop, most + ROW - box.clientHeight))
  }, [at])
  if (points.length === 0 || filter === 'corrections')
    return <p className={style['empty']}>{t(`empty-${filter}`)}</p>
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
      <ListBox
        aria-label={t(`filter-${filter}`)}
        ref={list}
        className={style['list'] ?? ''}
        items={points}
        dependencies={[document, words]}
        selectionMode="single"
        selectedKeys={point === null ? [] : [point]}
        onSelectionChange={keys => {
          const chosen = points.find(({ id }) => keys !== 'all' && keys.has(id))
          if (chosen) goToPoint(chosen)
        }}
        onAction={key => {
          const chosen = points.find(({ id }) => id === key)
          if (chosen) goToPoint(chosen)
        }}
      >
        {one => {
          const { what, words: quoted } = words(document, one)
          const Icon = ICONS[one.sort]
          return (
            <ListBoxItem id={one.id} textValue={`${what}: ${quoted}`} className={style['point'] ?? ''}>
              <Icon size={16} aria-hidden />
              <span>
                <span className={style['what']}>{what}</span>
                <span className={style['words']} lang={document.language} dir="auto">
                  {quoted}
                </span>
              </span>
            </ListBoxItem>
          )
        }}
      </ListBox>
    </Virtualizer>
  )
}
