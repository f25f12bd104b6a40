import { Spline } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSelection } from '../marking/selection-state'
import { useRegions } from '../regions/regions-store'
import { useApp } from '../state/store'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { keyOf } from '../ui/key-of'
import style from './connecting.module.css'
import { connectHere, endConnecting, useConnecting } from './connecting-state'

/** Says, as long as a connection is being made, where it begins, and connects it with what is selected or open by then. */
export function ConnectingBar() {
  const begun = useConnecting(state => state.begun)
  const project = useApp(state => state.project.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was begun in another project ends
  useEffect(() => endConnecting, [project])
  return begun && <Bar from={begun.id} words={begun.words} />
}

function Bar({ from, words }: { readonly from: string; readonly words: string }) {
  const { t } = useTranslation('connecting')
  const isSelected = useSelection(({ passage }) => passage !== null)
  const focused = useApp(state => state.focused)
  const region = useRegions(state => state.chosen)
  const open = focused ?? region
  const hasOther = isSelected || (open !== null && open !== from)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isOver = document.querySelector('[role="dialog"]') !== null
      if (event.defaultPrevented || isOver || keyOf(event) !== 'Escape') return
      event.preventDefault()
      endConnecting()
    }
    // It begins at an open card, which would close instead.
    const pressedOnCard = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.matches('[data-card-main]')) pressed(event)
    }
    window.addEventListener('keydown', pressedOnCard, true)
    window.addEventListener('keydown', pressed)
    return () => {
      window.removeEventListener('keydown', pressedOnCard, true)
      window.removeEventListener('keydown', pressed)
    }
  }, [])
  return (
    <Banner icon={Spline}>
      <div className={style['bar']}>
        <span>{t('from', { words })}</span>
        <span data-keeps-selection>
          <Button look="primary" isDisabled={!hasOther} onPress={() => void connectHere()}>
            {t('here')}
          </Button>
        </span>
        <Button onPress={endConnecting}>
          {t('cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </Banner>
  )
}
