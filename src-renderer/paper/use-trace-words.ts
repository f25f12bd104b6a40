import { useTranslation } from 'react-i18next'
import type { Trace } from '../../src-core/document/model'
import { formatDate } from '../i18n/format-date'

/** What a trace of a draft needs to be put into words. */
type Told = Pick<Trace, 'kind'> & {
  readonly author?: string | null | undefined
  readonly date?: string | null | undefined
  readonly atEdge?: boolean | undefined
}

/** Puts what happened, who did it and on which day into words. */
export function useTraceWords(): (trace: Told) => string {
  const { t, i18n } = useTranslation('reader')
  return ({ kind, author, date, atEdge }) => {
    const what = t(`trace-${kind}`)
    const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
    return [
      author ? t('trace-by', { what, who: author }) : what,
      ...(atEdge ? [t('trace-at-edge')] : []),
      ...(day ? [formatDate(day, i18n.language, 'long')] : []),
    ].join(', ')
  }
}
