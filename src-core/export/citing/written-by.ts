import type { CitedLanguage } from './cited-words'
import { formatDate } from './format-date'
import { ownDay } from './own-day'

/** Who wrote something and on which day, where the user is: `Ana · 7 januari 2022`; `created` is ISO 8601. */
export function writtenBy(author: string, created: string, language: CitedLanguage): string {
  return `${author} · ${formatDate(ownDay(created), language)}`
}
