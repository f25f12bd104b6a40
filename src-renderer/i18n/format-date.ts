/**
 * A calendar date as the reader writes it: by the system's own conventions where the system speaks the language of the
 * interface, else by those of the Netherlands or Great Britain. `date` is ISO 8601; what is no date is answered as it is.
 */
export function formatDate(date: string, language: string, length: 'long' | 'medium'): string {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return date
  const own = navigator.languages.find(one => one.split('-')[0] === language && one.includes('-'))
  const locale = own ?? (language === 'nl' ? 'nl-NL' : 'en-GB')
  return new Intl.DateTimeFormat(locale, { dateStyle: length, timeZone: 'UTC' }).format(time)
}
