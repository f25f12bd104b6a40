import { useLayoutEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperPage } from '../paper/paper-page'
import { usePaper } from '../paper/papers'
import { coverPaper } from './cover-paper'
import './hidden-turns.css'

/** Hides on a page what is filtered away. */
export function FilterLayer({ page }: { readonly page: PaperPage }) {
  const paper = usePaper()
  const { t, i18n } = useTranslation('filtering')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions say the same as long as the language does
  const words = useMemo(
    () => ({
      shows: (count: number) => t('line', { count }),
      printed: (count: number) => t('line-printed', { count }),
    }),
    [t, i18n.language],
  )
  useLayoutEffect(() => coverPaper(paper, page, words), [paper, page, words])
  return null
}
