import { evenSpaces } from '../basics/even-spaces'
import type { StructuredDocument, Turn } from '../document/model'

/**
 * The turns of an earlier edition of a paper that are surely the same in a later one, by the id of the earlier: each is the only
 * one there with its role, number, party, speaker and words, in both. An answer is the same only where its questions are.
 * Linear in both papers.
 */
export function sameTurns(earlier: StructuredDocument, later: StructuredDocument): Map<string, Turn> {
  const [before, after] = [onlyOnes(earlier), onlyOnes(later)]
  const alike = new Map<string, Turn>()
  for (const [key, turn] of before) {
    const other = turn && after.get(key)
    if (turn && other) alike.set(turn.id, other)
  }
  const isSame = (turn: Turn) => {
    const other = alike.get(turn.id)
    if (!other || other.answers.length !== turn.answers.length) return false
    const wanted = new Set(other.answers)
    return turn.answers.every(id => wanted.has(alike.get(id)?.id ?? ''))
  }
  return new Map(
    earlier.turns.filter(isSame).flatMap(({ id }) => {
      const other = alike.get(id)
      return other ? [[id, other] as const] : []
    }),
  )
}

/** Turns by all that they are; null where there are several alike. */
function onlyOnes({ turns, text }: StructuredDocument): Map<string, Turn | null> {
  const found = new Map<string, Turn | null>()
  for (const turn of turns) {
    const { role, label, numbers, party, speaker, start, end } = turn
    const words = evenSpaces(text.slice(start, end)).trim()
    const key = JSON.stringify([role, label, numbers, party, speaker, words])
    found.set(key, found.has(key) ? null : turn)
  }
  return found
}
