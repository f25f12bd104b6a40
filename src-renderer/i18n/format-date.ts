/**
 * The conventions the reader is used to, BCP 47: the system's own where it speaks the language of the interface, else those
 * of the Netherlands or Great Britain.
 */
export function localeFor(language: string): string {
  const own = navigator.languages.find(one => one.split('-')[0] === language && one.includes('-'))
  return own ?? (language === 'nl' ? 'nl-NL' : 'en-GB')
}

/**
 * A calendar date as the reader writes it, of a moment the day it was here. `date` is ISO 8601; what is no date is answered as
 * it is.
 */
export function formatDate(date: string, language: string, length: 'long' | 'medium'): string {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return date
  return formatter(localeFor(language), length, !date.includes('T')).format(time)
}

/** Making one takes longer than all else of a row in a list. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, length: 'long' | 'medium', isDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${isDay}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { dateStyle: length, ...(isDay && { timeZone: 'UTC' }) })
  formatters.set(key, made)
  return made
}
