import { findTurn, openingOf } from '../annotation/find-turn'
import type { StructuredDocument, Turn } from '../document/model'
import type { NoteSubject } from './placed-note'

type OnTurn = Extract<NoteSubject, { kind: 'turn' }>

/** A turn as what a note is on. */
export function onTurn(document: StructuredDocument, turn: Turn): OnTurn {
  return {
    kind: 'turn',
    documentId: document.id,
    turn: turn.id,
    role: turn.role,
    numbers: turn.numbers.slice(0, 1000),
    opening: openingOf(document, turn),
  }
}

/** The turn that a note is on; null where the paper has no such turn any more. */
export function turnOfNote(
  document: StructuredDocument,
  { turn: id, role, numbers, opening }: OnTurn,
): Turn | null {
  return findTurn(
    document,
    id,
    opening,
    turn => numbers.length > 0 && turn.role === role && String(turn.numbers) === String(numbers),
  )
}
