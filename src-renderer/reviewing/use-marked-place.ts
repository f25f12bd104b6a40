import { useEffect } from 'react'
import { blockAt } from '../../src-core/document/locate'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { paintPassages } from '../paper/painting/paint-passages'
import { usePage, usePapers } from '../paper/papers'

/** Over annotations and below what is found. */
const PRIORITY = 15

/** Marks in the paper the point one is at, or the paragraph that would be corrected. */
export function useMarkedPlace(
  document: StructuredDocument,
  point: TextRange | null,
  place: number | null,
): void {
  const start = point?.start === place ? point?.start : undefined
  const end = point?.end
  const page = usePage(usePapers(({ current }) => current))
  useEffect(() => {
    const block = place === null ? null : blockAt(document, place)
    const passage = start !== undefined && end !== undefined ? { start, end } : block
    if (!passage || page?.document !== document) return
    return paintPassages(page, 'review-here', [passage], PRIORITY)
  }, [document, page, start, end, place])
}
