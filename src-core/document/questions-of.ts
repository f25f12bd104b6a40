import { addTo } from '../basics/group-by'
import { turnSaying } from './locate'
import type { StructuredDocument, Turn } from './model'

const byId = new WeakMap<readonly Turn[], ReadonlyMap<string, Turn>>()

/** The questions that the answer at a UTF-16 offset answers, in its order; none where there is no answer. */
export function questionsOf(document: StructuredDocument, offset: number): readonly Turn[] {
  const turn = turnSaying(document, offset)
  if (turn?.role !== 'answer') return []
  const { turns } = document
  const known = byId.get(turns) ?? new Map(turns.map(one => [one.id, one]))
  byId.set(turns, known)
  return turn.answers.flatMap(id => known.get(id) ?? [])
}

/** The turns that answer each question, by the question's id, in their order. */
export function answersByQuestion(turns: readonly Turn[]): Map<string, Turn[]> {
  const found = new Map<string, Turn[]>()
  for (const turn of turns) for (const question of turn.answers) addTo(found, question, turn)
  return found
}
