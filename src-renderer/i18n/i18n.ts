import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Preferences } from '../../src-core/contract/state'
import { resources } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: (typeof resources)['nl']
  }
}

/** The two languages of the interface. */
export type Language = 'nl' | 'en'

/** Which language to speak: the chosen one, else the system's, else English. */
export function languageFor(choice: Preferences['language'], locale: string): Language {
  if (choice !== 'system') return choice
  return /^nl\b/i.test(locale) ? 'nl' : 'en'
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
