import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Unplaced } from '../../src-core/contract/places'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { PlaceQuestion } from './place-question'
import style from './places.module.css'
import { setPlaces, usePlaces } from './places-state'

/** The annotations that have lost their place, one by one, each with where it may stand now. */
export function PlacesDialog() {
  const { t } = useTranslation('places')
  const list = usePlaces(state => state.list)
  const [at, setAt] = useState(0)
  const close = () => showDialog(null)
  const index = Math.min(at, (list?.length ?? 1) - 1)
  const item = list?.[index]
  return (
    <Dialog title={t('title')} wide close={close}>
      {list && !item && (
        <div className={style['places']}>
          <p role="status">{t('done')}</p>
          <div className={style['row']}>
            <Button look="primary" onPress={close}>
              {t('close')}
            </Button>
          </div>
        </div>
      )}
      {list && item && (
        <div className={style['places']}>
          <p className={style['quiet']}>{t('what')}</p>
          <AcceptSure list={list} />
          <div className={style['row']}>
            <Button isDisabled={index === 0} onPress={() => setAt(index - 1)}>
              {t('previous')}
            </Button>
            <p role="status">{t('number', { number: index + 1, total: list.length })}</p>
            <Button isDisabled={index === list.length - 1} onPress={() => setAt(index + 1)}>
              {t('next')}
            </Button>
          </div>
          <PlaceQuestion
            key={item.annotation.id}
            item={item}
            leave={() => (index < list.length - 1 ? setAt(index + 1) : close())}
          />
        </div>
      )}
    </Dialog>
  )
}

/** Takes every place that is sure at once. */
function AcceptSure({ list }: { readonly list: readonly Unplaced[] }) {
  const { t } = useTranslation('places')
  const places = list.flatMap(({ annotation, verdict, candidates: [best] }) =>
    verdict === 'sure' && best ? [{ id: annotation.id, start: best.start, end: best.end }] : [],
  )
  if (places.length === 0) return null
  return (
    <div className={style['row']}>
      <Button onPress={() => void setPlaces(places)}>{t('accept-sure', { count: places.length })}</Button>
    </div>
  )
}
