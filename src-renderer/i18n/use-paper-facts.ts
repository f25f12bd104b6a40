import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentSummary } from '../../src-core/contract/state'
import { formatDate } from './format-date'

/** What tells papers of one title apart, on one line: kind, date and number, as far as they are known. */
export function usePaperFacts(): (paper: Pick<DocumentSummary, 'kind' | 'date' | 'number'>) => string {
  const { t, i18n } = useTranslation('library')
  return useCallback(
    ({ kind, date, number }) =>
      [t(`kind-${kind}`), date && formatDate(date, i18n.language, 'medium').replaceAll(' ', '\u00A0'), number]
        .filter(Boolean)
        .join(' · '),
    [t, i18n.language],
  )
}
