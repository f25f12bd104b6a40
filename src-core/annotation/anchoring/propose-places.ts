import type { StructuredDocument } from '../../document/model'
import type { Annotation } from '../model'
import { partyOf } from './anchor'
import { type ReAnchoring, reAnchor } from './re-anchor'

/** Where in its paper as it is now an annotation may stand whose words do not stand where it says. */
export function proposePlaces(
  document: StructuredDocument,
  { start, quote, place }: Pick<Annotation, 'start' | 'quote' | 'place'>,
): ReAnchoring {
  const turn = document.turns.find(({ id }) => id === place.turn)
  return reAnchor(document, {
    quote,
    start,
    // How long the paper was is not known any more; it was long enough for the passage.
    textLength: Math.max(document.text.length, start + quote.exact.length),
    turn: turn ? { role: turn.role, numbers: turn.numbers, party: partyOf(document, turn) } : null,
  })
}
