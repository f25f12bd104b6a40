import { MapPinOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { closePalette, useSelection } from '../marking/selection-state'
import { KEEPS_SELECTION } from '../marking/use-page-selection'
import { useApp } from '../state/store'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { findPlaces, setPlaces, stopPlacing, usePlaces } from './places-state'

/** Says that annotations have lost their place, and while one is pointed out, which. */
export function PlacesBanner() {
  const { t } = useTranslation('places')
  const { count, placing } = usePlaces()
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (placing) return <Placing />
  if (count === 0) return null
  return (
    <Banner icon={MapPinOff}>
      {t('banner', { count })}{' '}
      <Button isDisabled={readOnly} onPress={() => void findPlaces()}>
        {t('find')}
      </Button>
    </Banner>
  )
}

function Placing() {
  const { t } = useTranslation('places')
  const placing = usePlaces(state => state.placing)
  const passage = useSelection(state => state.passage)
  const documentId = useApp(state => state.document?.id)
  if (!placing) return null
  const { exact } = placing.quote
  const place = async () => {
    if (!passage) return
    closePalette()
    if (await setPlaces([{ id: placing.id, start: passage.start, end: passage.end }])) stopPlacing()
  }
  return (
    <Banner icon={MapPinOff}>
      {t('placing', { quote: exact.length > 120 ? `${exact.slice(0, 119)}…` : exact })}{' '}
      <span {...{ [KEEPS_SELECTION]: '' }}>
        <Button
          look="primary"
          isDisabled={!passage || documentId !== placing.documentId}
          onPress={() => void place()}
        >
          {t('place-here')}
        </Button>{' '}
        <Button onPress={stopPlacing}>{t('stop')}</Button>
      </span>
    </Banner>
  )
}
