import { ArrowLeftRight, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { closeSide, paperOn, swapPapers } from '../beside/halves'
import { readPaper } from '../paper/papers'
import { Reader } from '../reader/reader'
import { documentOn } from '../state/open-papers'
import { type Side, useApp } from '../state/store'
import { IconButton } from '../ui/button'
import style from './split.module.css'

/** A half of the window: the paper in it, below what says which paper it is and whether it is the one that is read. */
export function SideFrame({ side }: { readonly side: Side }) {
  const { t } = useTranslation('split')
  const isSplit = useApp(state => state.other !== null)
  const isRead = useApp(state => state.side === side)
  const title = useApp(state => documentOn(state, side)?.meta.title ?? t('nothing'))
  const read = () => {
    const paper = paperOn(side)
    if (paper) readPaper(paper)
  }
  return (
    <section
      className={style['frame']}
      aria-label={isSplit ? t(`side-${side}`, { title }) : undefined}
      data-side={side}
      data-read={isRead || undefined}
      onPointerDownCapture={read}
      onFocusCapture={read}
    >
      {isSplit && (
        <header className={style['head']}>
          <p className={style['title']} title={title}>
            {isRead && <span className="visually-hidden">{t('is-read')} </span>}
            {title}
          </p>
          <IconButton icon={ArrowLeftRight} label={t('swap')} onPress={swapPapers} />
          <IconButton icon={X} label={t(`close-${side}`)} onPress={() => closeSide(side)} />
        </header>
      )}
      <div className={style['body']}>
        <Reader side={side} />
      </div>
    </section>
  )
}
