import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../src-core/contract/language'

/** The language the interface speaks now, outside of components. */
export function languageNow(): Language {
  return languageOf(i18next.language)
}

/** The language the interface speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languageOf(i18n.language)
}

function languageOf(spoken: string): Language {
  return spoken === 'nl' ? 'nl' : 'en'
}
