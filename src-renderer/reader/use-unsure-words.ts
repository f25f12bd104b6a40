import { useEffect } from 'react'
import { paintNear } from '../paper/painting/paint-near'
import type { PaperPage } from '../paper/paper-page'
import { usePaper } from '../paper/papers'
import { unsureWords } from '../wording/unsure-words'

/** Marks the words of a paper that text recognition was not sure of. */
export function useUnsureWords(page: PaperPage): void {
  const paper = usePaper()
  useEffect(() => paintNear(paper, page, 'unsure', unsureWords(page.document)), [paper, page])
}
