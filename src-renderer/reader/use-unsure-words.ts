import { useEffect, useMemo } from 'react'
import { paintPassages } from '../paper/paint-passages'
import type { PaperPage } from '../paper/paper-page'

/** Marks the words of a paper that text recognition was not sure of. */
export function useUnsureWords(page: PaperPage): void {
  const { warnings } = page.document
  const unsure = useMemo(() => warnings.filter(({ kind }) => kind === 'unsure-word'), [warnings])
  useEffect(() => paintPassages(page, 'unsure', unsure), [page, unsure])
}
