import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../src-core/contract/language'
import { resources } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: (typeof resources)['nl']
  }
}

/** Makes the interface ready in a language; all words are bundled, so nothing is loaded. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(resources.nl),
    defaultNS: 'app',
    resources,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = language
}

/** Changes the language everywhere at once. */
export async function speak(language: Language): Promise<void> {
  if (i18next.language === language) return
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}
