import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SortOfStatus } from '../../src-core/answers/reply-kinds'
import type { DocumentKind } from '../../src-core/document/model'
import type { Crossing } from '../../src-core/listing/arrange-rows'
import type { CrossKey } from '../../src-core/listing/cross-table'
import { useApp } from '../state/store'

/** What the rows and the columns of a table of counts are called. */
export interface CrossWords {
  theme(key: CrossKey): string
  column(key: CrossKey): string
}

/** The names of what themes are counted by, and of the themes. */
export function useCrossWords(crossing: Crossing): CrossWords {
  const { t } = useTranslation(['listing', 'answers', 'library'])
  const themes = useApp(state => state.themes)
  const documents = useApp(state => state.project.documents)
  const analysts = useApp(state => state.project.analysts)
  return useMemo(() => {
    const titles = new Map(documents.map(({ id, title }) => [id, title]))
    const names = new Map(analysts.map(({ id, name }) => [id, name]))
    const theme = (key: CrossKey) => (key === null ? t('listing:no-theme') : (themes.get(key)?.name ?? key))
    const named: Readonly<Record<Crossing, (key: string) => string>> = {
      party: key => key,
      paper: key => titles.get(key) ?? key,
      year: key => key,
      kind: key => t(`library:kind-${key as DocumentKind}`),
      status: key => t(`answers:status-${key as SortOfStatus}`),
      analyst: key => names.get(key) ?? key,
      theme,
    }
    // Every annotation has a paper, of some kind, and an analyst.
    const none: Readonly<Partial<Record<Crossing, string>>> = {
      party: t('listing:no-party'),
      year: t('listing:no-date'),
      status: t('listing:no-judging'),
      theme: theme(null),
    }
    return { theme, column: key => (key === null ? (none[crossing] ?? '') : named[crossing](key)) }
  }, [crossing, themes, documents, analysts, t])
}
