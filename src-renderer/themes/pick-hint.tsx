import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '../ui/key-of'
import style from './pick-hint.module.css'

interface PickHintProps {
  /** What a theme that is taken does: stands alone, replaces, joins those being picked, or comes beside what each has. */
  readonly does: 'gives' | 'replaces' | 'joins' | 'adds-to-each'
}

/** Says what taking a theme does now, and what it does with Shift; while Shift is down, that one stands out. */
export function PickHint({ does }: PickHintProps) {
  const { t } = useTranslation('themes')
  const isShifted = useShift()
  return (
    <p className={style['hint']}>
      <span data-now={!isShifted || undefined}>{t(`hint-${does}`)}</span>
      <span data-now={isShifted || undefined}>
        <kbd>Shift</kbd> {t('hint-adds')}
      </span>
    </p>
  )
}

function useShift(): boolean {
  const [isDown, setDown] = useState(false)
  useEffect(() => {
    const turned = (event: KeyboardEvent) => {
      if (keyOf(event) === 'Shift') setDown(event.type === 'keydown')
    }
    const left = () => setDown(false)
    window.addEventListener('keydown', turned, true)
    window.addEventListener('keyup', turned, true)
    window.addEventListener('blur', left)
    return () => {
      window.removeEventListener('keydown', turned, true)
      window.removeEventListener('keyup', turned, true)
      window.removeEventListener('blur', left)
    }
  }, [])
  return isDown
}
