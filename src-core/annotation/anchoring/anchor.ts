import * as z from 'zod'
import { turnAt } from '../../document/locate'
import type { StructuredDocument, Turn } from '../../document/model'
import { quoteSchema } from '../model'

/** Where a passage stood, told without the paper it stood in, so that it can be found in another version of that paper. */
export const anchorSchema = z.object({
  quote: quoteSchema,
  /** UTF-16 offset of its first character, in a text of `textLength` units. */
  start: z.int().nonnegative(),
  textLength: z.int().positive(),
  /** The question or answer it stood in; null outside any. */
  turn: z
    .object({
      role: z.enum(['question', 'answer', 'speech', 'statement']),
      numbers: z.array(z.int()).max(1000),
      party: z.string().nullable(),
    })
    .nullable(),
})

export type Anchor = z.infer<typeof anchorSchema>

/** Tells where an annotation of a document stands. */
export function describeAnchor(
  document: StructuredDocument,
  { start, quote }: { readonly start: number; readonly quote: Anchor['quote'] },
): Anchor {
  const turn = turnAt(document, start)
  return {
    quote,
    start,
    textLength: Math.max(1, document.text.length),
    turn: turn && { role: turn.role, numbers: turn.numbers, party: partyOf(document, turn) },
  }
}

/** A turn's party, or that of the question it answers. */
export function partyOf(document: StructuredDocument, turn: Turn): string | null {
  if (turn.party !== null) return turn.party
  return document.turns.find(({ id, party }) => party !== null && turn.answers.includes(id))?.party ?? null
}

/** How well a turn answers to the one an anchor stood in, 0 to 1. */
export function turnLikeness(document: StructuredDocument, turn: Turn | null, anchor: Anchor): number {
  if (!anchor.turn || !turn) return anchor.turn === turn ? 1 : 0
  if (anchor.turn.role !== turn.role) return 0
  const numbered = anchor.turn.numbers.length > 0 || turn.numbers.length > 0
  const sameNumber = turn.numbers.some(number => anchor.turn?.numbers.includes(number))
  const sameParty = partyOf(document, turn) === anchor.turn.party
  if (!numbered) return sameParty ? 1 : 0
  return sameNumber ? (sameParty ? 1 : 0.6) : sameParty ? 0.2 : 0
}
