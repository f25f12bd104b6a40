import { lastStartingAtOrBefore } from '../locate'
import type { StructuredDocument, Turn, Warning } from '../model'

/** The warnings of a document that still hold once its turns are others; what a correction settled is left out. */
export function standingWarnings(
  { warnings, turns }: StructuredDocument,
  corrected: readonly Turn[],
): Warning[] {
  const answered = new Set(corrected.flatMap(({ answers }) => answers))
  return warnings.filter(({ kind, start }) => {
    const turn = turnOver(corrected, start)
    switch (kind) {
      case 'unanswered':
        return turn?.role === 'question' && !answered.has(turn.id)
      case 'no-question':
        return turn?.role === 'answer' && turn.answers.length === 0
      case 'number-gap':
      case 'number-repeated':
        return turn !== null && sameNumbers(turn, turnOver(turns, start))
      default:
        return true
    }
  })
}

function turnOver(turns: readonly Turn[], offset: number): Turn | null {
  const turn = turns[lastStartingAtOrBefore(turns, offset)]
  return turn && offset < turn.end ? turn : null
}

function sameNumbers(turn: Turn, before: Turn | null): boolean {
  return turn.role === before?.role && turn.numbers.join() === before.numbers.join()
}
