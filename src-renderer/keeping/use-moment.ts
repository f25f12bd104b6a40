import { useTranslation } from 'react-i18next'

/** Puts a moment (ISO 8601) into words in the interface's language. */
export function useMoment(): (at: string) => string {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  return at => {
    const date = new Date(at)
    return Number.isNaN(date.getTime()) ? at : format.format(date)
  }
}
