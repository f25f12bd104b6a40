import type { StructuredDocument, Turn } from '../document/model'

/** How much of the beginning of a turn is kept to know it by, in UTF-16 units. */
export const OPENING_LENGTH = 96

/** The beginning of a turn, to know it by. */
export function openingOf({ text }: StructuredDocument, { start, end }: Turn): string {
  const opening = text.slice(start, Math.min(end, start + OPENING_LENGTH))
  // Half a character is nothing that can be kept.
  return opening.replace(/[\ud800-\udbff]$/, '')
}

/**
 * The turn that is spoken of by its id, how it began and what else was known of it; null where the paper has none that it surely
 * is. After another reading of the paper an id may be another turn’s, so it counts only with the words or the looks that it had;
 * of words or looks that several turns have, none is chosen.
 */
export function findTurn(
  document: StructuredDocument,
  id: string,
  opening: string,
  isLike: (turn: Turn) => boolean,
): Turn | null {
  const { turns } = document
  const begins = (turn: Turn) => openingOf(document, turn) === opening
  const own = turns.find(turn => turn.id === id)
  if (own && (begins(own) || isLike(own))) return own
  return only(turns.filter(begins)) ?? only(turns.filter(isLike))
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] as T) : null
}
