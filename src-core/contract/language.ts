import type { Preferences } from './state'

/** The two languages of the interface. */
export type Language = 'nl' | 'en'

/** Which language to speak: the chosen one, else the system's, else English. */
export function languageFor(choice: Preferences['language'], locale: string): Language {
  if (choice !== 'system') return choice
  return /^nl\b/i.test(locale) ? 'nl' : 'en'
}
