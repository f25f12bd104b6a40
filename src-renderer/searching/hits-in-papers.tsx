import { useEffect } from 'react'
import { paintNear } from '../paper/painting/paint-near'
import { paintPassages } from '../paper/painting/paint-passages'
import type { PaperView } from '../paper/paper-view'
import { usePage, usePapers } from '../paper/papers'
import { type HitsShown, useSearch } from './search-state'

/** What is found is drawn over every annotation, and what the bar for one paper finds over that. */
const PRIORITY = 18

/** Draws what was found in every paper on the screen that it was found in. */
export function HitsInPapers() {
  const papers = usePapers(state => state.all)
  const hits = useSearch(state => state.hits)
  return hits && papers.map(paper => <HitsInPaper key={paper.key} paper={paper} hits={hits} />)
}

function HitsInPaper({ paper, hits }: { readonly paper: PaperView; readonly hits: HitsShown }) {
  const page = usePage(paper)
  const { documentId, ranges, here } = hits
  const isHere = page?.document.id === documentId
  useEffect(() => {
    if (page && isHere) return paintNear(paper, page, 'found', ranges, PRIORITY)
    return undefined
  }, [paper, page, isHere, ranges])
  useEffect(() => {
    if (page && isHere) return paintPassages(page, 'found-here', [here], PRIORITY + 1)
    return undefined
  }, [page, isHere, here])
  return null
}
