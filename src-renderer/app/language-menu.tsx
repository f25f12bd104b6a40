import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { setPreferences } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { ChoiceMenu } from '../ui/menu'
import { useSettingOptions } from './settings/use-setting-options'

/** Chooses the language of the interface; its button names the one that is spoken. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation()
  const language = useApp(state => state.preferences.language)
  const { languages } = useSettingOptions()
  return (
    <ChoiceMenu
      label={t('language')}
      value={language}
      options={languages}
      change={value => void setPreferences({ language: value })}
    >
      <Button
        look="plain"
        aria-label={`${t('language')}: ${i18n.language.toUpperCase()}, ${t(`language-${i18n.language === 'nl' ? 'nl' : 'en'}`)}`}
      >
        <Languages size={16} aria-hidden />
        <span data-short-name>{i18n.language.toUpperCase()}</span>
      </Button>
    </ChoiceMenu>
  )
}
