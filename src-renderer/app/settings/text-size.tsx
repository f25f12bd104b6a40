import { AArrowDown, AArrowUp } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { NORMAL_TEXT_SIZE, runCommand } from '../../state/commands'
import { useApp } from '../../state/store'
import { Button, IconButton } from '../../ui/button'
import style from './text-size.module.css'

/** Makes the paper's text smaller, larger, or normal again; its button in the middle says how large it is. */
export function TextSize({ labelled = false }: { readonly labelled?: boolean }) {
  const { t, i18n } = useTranslation()
  const id = useId()
  const size = useApp(state => state.preferences.textSize)
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(size / NORMAL_TEXT_SIZE)
  return (
    <div>
      <span id={id} className={labelled ? style['label'] : 'visually-hidden'}>
        {t('text-size')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend into the status bar */}
      <div
        role="group"
        aria-labelledby={id}
        className={`${style['group']} ${labelled ? style['framed'] : ''}`}
      >
        <IconButton icon={AArrowDown} label={t('text-smaller')} onPress={() => runCommand('text-smaller')} />
        <Button
          look="plain"
          aria-label={`${percent}. ${t('text-reset')}`}
          onPress={() => runCommand('text-reset')}
        >
          {percent}
        </Button>
        <IconButton icon={AArrowUp} label={t('text-larger')} onPress={() => runCommand('text-larger')} />
      </div>
    </div>
  )
}
