import { useEffect } from 'react'
import { blockAt } from '../../src-core/document/locate'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { rangeOfOffsets } from '../paper/text-range'

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
  useEffect(() => {
    const block = place === null ? null : blockAt(document, place)
    const passage = start !== undefined && end !== undefined ? { start, end } : block
    const range = passage && rangeOfOffsets(document.blocks, passage.start, passage.end)
    if (range) {
      const highlight = new Highlight(range)
      highlight.priority = PRIORITY
      CSS.highlights.set('review-here', highlight)
    }
    return () => void CSS.highlights.delete('review-here')
  }, [document, start, end, place])
}
