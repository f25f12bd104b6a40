import type { StructuredDocument, TextRange } from '../document/model'
import { blockIndexAt, sentencesIn } from '../document/text-units'

/** What is proposed around a term. */
export const PROPOSED_UNITS = ['sentence', 'paragraph', 'turn'] as const
export type ProposedUnit = (typeof PROPOSED_UNITS)[number]

/**
 * Gives the sentence, the paragraph or the turn around a range of a paper; null for a range that crosses paragraphs, or
 * stands in no turn. Made once for a paper: sentences of a paragraph are looked for once.
 */
export function unitFinder(
  document: StructuredDocument,
  unit: ProposedUnit,
): (range: TextRange) => TextRange | null {
  const sentences = new Map<number, TextRange[]>()
  return range => {
    const index = blockIndexAt(document.blocks, range.start)
    const block = document.blocks[index]
    if (!block || range.end > block.end) return null
    if (unit === 'turn')
      return document.turns.find(turn => turn.start <= range.start && turn.end >= range.end) ?? null
    if (unit === 'paragraph') return { start: block.start, end: block.end }
    const known = sentences.get(index) ?? sentencesIn(document, block)
    sentences.set(index, known)
    const first = known.find(({ end }) => end > range.start)
    const last = known.find(({ end }) => end >= range.end)
    return first && last ? { start: first.start, end: last.end } : null
  }
}
