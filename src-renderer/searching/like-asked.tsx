import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { shorten } from '../../src-core/basics/shorten'
import { IconButton } from '../ui/button'
import { focusSearchField } from './open-search'
import { useSearch } from './search-state'
import style from './searching.module.css'
import { seekWords } from './seek'

/** How much of the passage asked about is shown, in UTF-16 units, and how many of the words it is sought by. */
const SHOWN = 160
const MOST_WORDS = 12

/** Which passage others are to be like, by which words they are sought, and what that says and does not say. */
export function LikeAskedView() {
  const { t } = useTranslation('searching')
  const like = useSearch(state => state.like)
  const by = useSearch(state => state.answer?.like?.by)
  if (!like) return null
  const leave = () => {
    seekWords('')
    focusSearchField()
  }
  return (
    <section className={style['like']} aria-label={t('like')}>
      <div>
        <p>
          <strong>{t('like')}</strong> <q dir="auto">{shorten(like.words, SHOWN)}</q>
        </p>
        {by && by.length > 0 && (
          <p className={style['quiet']}>{t('like-by', { words: by.slice(0, MOST_WORDS).join(', ') })}</p>
        )}
        <p className={style['quiet']}>{t('like-honest')}</p>
      </div>
      <IconButton icon={X} label={t('like-leave')} onPress={leave} />
    </section>
  )
}
