import { Minimize2 } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { isTyping } from '../state/undo-typing'
import { IconButton } from '../ui/button'
import { keyOf } from '../ui/key-of'
import style from './comfort.module.css'
import { toggleFocusMode } from './focus-mode'

/** The way out of seeing only the text: a button in the corner, and Escape where it means nothing else. */
export function LeaveFocusMode() {
  const { t } = useTranslation('comfort')
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const hasOther =
        event.defaultPrevented ||
        isTyping(event.target) ||
        window.getSelection()?.isCollapsed === false ||
        document.querySelector('[role="dialog"]') !== null ||
        useApp.getState().finding !== null
      if (keyOf(event) === 'Escape' && !hasOther) toggleFocusMode()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <div className={style['leave']}>
      <span className="visually-hidden" role="status">
        {t('focus-on')}
      </span>
      <IconButton
        icon={Minimize2}
        label={t('focus-leave')}
        hint={`${t('focus-leave')} (F9)`}
        onPress={toggleFocusMode}
      />
    </div>
  )
}
