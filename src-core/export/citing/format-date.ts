import { type CitedLanguage, citedWords } from './cited-words'

const LANGUAGES: readonly CitedLanguage[] = ['nl', 'en']

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** A calendar date written out, such as `7 januari 2022`; what is no ISO 8601 date stays as it is. */
export function formatDate(date: string, language: CitedLanguage): string {
  const [, year, month, day] = ISO_DAY.exec(date) ?? []
  const name = citedWords(language).months[Number(month) - 1]
  return name && day ? `${Number(day)} ${name} ${year}` : date
}

/** The day of a date as it stands behind its year: `7 januari`, `January 7`; null for what is no ISO 8601 date. */
export function dayAndMonth(date: string, language: CitedLanguage): string | null {
  const [, , month = '', day] = ISO_DAY.exec(date) ?? []
  const name = citedWords(language).months[Number(month) - 1]
  if (!name || !day) return null
  return language === 'nl' ? `${Number(day)} ${name}` : `${name} ${Number(day)}`
}

/** Whether a title says a date, in whichever language. */
export function saysDate(title: string, date: string): boolean {
  return LANGUAGES.some(language => title.includes(formatDate(date, language)))
}
