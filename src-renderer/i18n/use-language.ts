import { useTranslation } from 'react-i18next'
import type { Language } from '../../src-core/contract/language'

/** The language the interface speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'nl' ? 'nl' : 'en'
}
