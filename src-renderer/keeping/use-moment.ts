import { useTranslation } from 'react-i18next'
import { localeFor } from '../i18n/format-date'

/** Puts a moment (ISO 8601) into words as the reader writes it. */
export function useMoment(): (at: string) => string {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(localeFor(i18n.language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return at => {
    const date = new Date(at)
    return Number.isNaN(date.getTime()) ? at : format.format(date)
  }
}
