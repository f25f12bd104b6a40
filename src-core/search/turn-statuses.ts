import type { ReplyStatus, SortOfStatus } from '../answers/reply-kinds'
import { addTo } from '../basics/group-by'
import { ownValue } from '../basics/own-value'
import type { PassageFacts } from './search-source'

/** What analysts judge of the answers of a paper, by the turn’s id; an answer that nobody judged is left out. */
export type JudgedTurns = Readonly<Record<string, readonly ReplyStatus[]>>

/**
 * Whether passages known by some facts stand in an answer with one of these statuses, or in a question with such an answer,
 * as a table of turns has it; notes and pages stand in none. `facts` are all those of the source. Linear in them.
 */
export function statusTest(
  facts: readonly PassageFacts[],
  statuses: readonly SortOfStatus[],
  judged: JudgedTurns,
): (one: PassageFacts) => boolean {
  if (statuses.length === 0) return () => true
  const wanted = new Set(statuses)
  const passes = (turn: string) => {
    const given: readonly SortOfStatus[] = ownValue(judged, turn) ?? []
    return given.length === 0 ? wanted.has('none') : given.some(status => wanted.has(status))
  }
  const answersTo = new Map<string, string[]>()
  for (const { role, turn, answers } of facts)
    if (role === 'answer' && turn !== null) for (const question of answers) addTo(answersTo, question, turn)
  return ({ role, turn }) => {
    if (turn === null) return false
    return role === 'answer' ? passes(turn) : (answersTo.get(turn) ?? []).some(passes)
  }
}
