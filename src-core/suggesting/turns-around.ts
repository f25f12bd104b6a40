import { lastStartingAtOrBefore, turnAt } from '../document/locate'
import type { StructuredDocument, TextRange } from '../document/model'

/**
 * The turns in which sentences stand, each once, in the order of the text; those outside of turns have none. Null where a
 * turn begins or ends within a sentence, so that it depends on the words in it which turn they stand in.
 */
export function turnsAround(
  document: StructuredDocument,
  sentences: readonly TextRange[],
): TextRange[] | null {
  const edges = document.turns
    .flatMap(({ start, end }) => [start, end])
    .sort((one, other) => one - other)
    .map(start => ({ start }))
  const found = new Map<string, TextRange>()
  for (const { start, end } of sentences) {
    const edge = edges[lastStartingAtOrBefore(edges, end - 1)]
    if (edge && edge.start > start) return null
    const turn = turnAt(document, start)
    if (turn) found.set(`${turn.start} ${turn.end}`, { start: turn.start, end: turn.end })
  }
  return [...found.values()].sort((one, other) => one.start - other.start || one.end - other.end)
}
