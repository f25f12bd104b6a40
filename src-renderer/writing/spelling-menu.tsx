import { SpellCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { writingLanguages } from '../../src-core/contract/state'
import { setPreferences } from '../state/actions'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { ChoiceMenu } from '../ui/menu'

/** Chooses the language that one writes in, which is remembered: the system checks spelling in it. */
export function SpellingMenu() {
  const { t } = useTranslation('notes')
  const writing = useApp(state => state.preferences.writing)
  return (
    <ChoiceMenu
      label={t('spelling')}
      value={writing}
      options={writingLanguages.map(value => ({ value, label: t(`spelling-${value}`) }))}
      change={value => void setPreferences({ writing: value })}
    >
      <IconButton icon={SpellCheck} label={t('spelling')} />
    </ChoiceMenu>
  )
}
