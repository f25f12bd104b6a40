import { ChevronDown, Highlighter } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { useActiveThemes } from '../state/use-theme-order'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { keyOf } from '../ui/key-of'
import { ChoiceMenu } from '../ui/menu'
import { ThemeChip } from '../ui/theme-chip'
import { endHighlighter, useHighlighter } from './highlighter'
import style from './highlighter-bar.module.css'

const NONE = ''

/** Says, as long as it lasts, that every passage that is selected is marked at once, and with which theme. */
export function HighlighterBar() {
  const isOn = useHighlighter(({ isOn: on }) => on)
  const isWritable = useApp(state => state.project.readOnly === null)
  return isOn && isWritable ? <Bar /> : null
}

function Bar() {
  const { t } = useTranslation('marking')
  const theme = useHighlighter(state => state.theme)
  const known = useApp(({ themes }) => (theme === null ? undefined : themes.get(theme)))
  const themes = useActiveThemes()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isOver = document.querySelector('[role="dialog"]') !== null
      if (event.defaultPrevented || isOver || keyOf(event) !== 'Escape') return
      event.preventDefault()
      endHighlighter()
    }
    window.addEventListener('keydown', pressed)
    return () => {
      window.removeEventListener('keydown', pressed)
      endHighlighter()
    }
  }, [])
  return (
    <Banner icon={Highlighter}>
      <div className={style['bar']}>
        <ChoiceMenu
          label={t('highlighter-theme')}
          value={known?.id ?? NONE}
          options={[
            { value: NONE, label: t('highlighter-none') },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          change={value => useHighlighter.setState({ theme: value === NONE ? null : value })}
        >
          <Button>
            <span className="visually-hidden">{t('highlighter-theme')}: </span>
            {known ? <ThemeChip theme={known} /> : t('highlighter-none')}
            <ChevronDown size={14} aria-hidden />
          </Button>
        </ChoiceMenu>
        <span>{t('highlighter-what')}</span>
        <Button onPress={endHighlighter}>
          {t('highlighter-end')} <kbd>Esc</kbd>
        </Button>
      </div>
    </Banner>
  )
}
