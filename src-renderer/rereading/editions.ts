import type { DocumentSummary } from '../../src-core/contract/state'
import { useApp } from '../state/store'

/** The papers that have the same number of their own as another one, and may be other versions of it. */
export interface Editions {
  /** The latest of those that were added before it. */
  readonly earlier: DocumentSummary | null
  /** The latest that was added after it. */
  readonly later: DocumentSummary | null
}

const NONE: Editions = { earlier: null, later: null }

/** Finds the other versions of a paper among those of its project; a paper of which no time is kept was there first. */
export function findEditions(papers: readonly DocumentSummary[], id: string): Editions {
  const own = papers.find(paper => paper.id === id)
  if (!own || own.number === null) return NONE
  const others = papers
    .filter(({ number, id: other, problem }) => number === own.number && other !== id && problem === null)
    .toSorted(byTime)
  return {
    earlier: others.findLast(other => byTime(other, own) < 0) ?? null,
    later: others.findLast(other => byTime(other, own) > 0) ?? null,
  }
}

function byTime(one: DocumentSummary, other: DocumentSummary): number {
  const [first, second] = [one.added ?? '', other.added ?? '']
  if (first !== second) return first < second ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** The other versions of a paper in the open project. */
export function useEditions(id: string): Editions {
  const papers = useApp(({ project }) => project.documents)
  return findEditions(papers, id)
}
