import { useEffect, useSyncExternalStore } from 'react'
import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import { paintPassages } from '../paper/paint-passages'
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
  const near = useSyncExternalStore(paper.near.follow, () => paper.near.list)
  const { documentId, ranges, here } = hits
  const isHere = page?.document.id === documentId
  useEffect(() => {
    if (!page || !isHere) return
    const blocks = near.flatMap(chunk => chunk.blocks.flatMap(index => page.document.blocks[index] ?? []))
    const shown = blocks.flatMap(({ start, end }) =>
      ranges.slice(
        lastStartingAtOrBefore(ranges, start - 1) + 1,
        lastStartingAtOrBefore(ranges, end - 1) + 1,
      ),
    )
    return paintPassages(page, 'found', shown, PRIORITY)
  }, [page, isHere, near, ranges])
  useEffect(() => {
    if (page && isHere) return paintPassages(page, 'found-here', [here], PRIORITY + 1)
    return undefined
  }, [page, isHere, here])
  return null
}
