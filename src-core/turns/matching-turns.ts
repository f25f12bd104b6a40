import { type FilteredTurn, turnTest } from './filter-turns'
import { EVERY_TURN, type TurnFilter } from './turn-filter'

/**
 * The ids of the turns of one paper that are read while a filter is on: those that pass, and the answers to questions that do,
 * unless other roles or statuses are asked for than theirs. Near-linear in the turns.
 */
export function matchingTurns(turns: readonly FilteredTurn[], filter: TurnFilter): ReadonlySet<string> {
  const byId = new Map(turns.map(turn => [turn.turn, turn]))
  const passes = turnTest(filter, { together: true })
  const isOfStatus = turnTest({ ...EVERY_TURN, statuses: filter.statuses }, { together: true })
  const answersOne = ({ partners }: FilteredTurn) =>
    partners.some(id => {
      const question = byId.get(id)
      return question !== undefined && passes(question, byId)
    })
  const isAlong = (turn: FilteredTurn) =>
    turn.role === 'answer' && filter.roles.length === 0 && isOfStatus(turn, byId) && answersOne(turn)
  return new Set(turns.filter(turn => passes(turn, byId) || isAlong(turn)).map(({ turn }) => turn))
}
