import { groupBy } from '../../basics/group-by'
import type { Turn } from '../../document/model'
import { matchQuestions } from './match-questions'

/** As `linkParties`; an answer without a party is to the question it stands behind. */
export function linkReport(turns: readonly Turn[], text: string): Turn[] {
  return linkParties(turns, text).map((turn, index, all) => {
    const before = all[index - 1]
    const follows = turn.role === 'answer' && turn.party === null && turn.answers.length === 0
    return follows && before?.role === 'question' ? { ...turn, answers: [before.id] } : turn
  })
}

/**
 * Answers in a part of their own answer their party's questions: those whose words they repeat where that is clear, else all of
 * them, since they are not numbered. `text` is the paper's.
 */
export function linkParties(turns: readonly Turn[], text: string): Turn[] {
  const byParty = groupBy(
    turns.filter(({ role }) => role === 'question'),
    ({ party }) => party,
  )
  const asked = ({ party, numbers }: Turn): readonly Turn[] =>
    (party === null ? [] : (byParty.get(party) ?? [])).filter(
      question => numbers.length === 0 || question.numbers.some(number => numbers.includes(number)),
    )
  const known = repeated(turns.filter(isOfPart), byParty, text)
  return turns.map(turn => {
    if (!isOfPart(turn)) return turn
    const questions = asked(turn)
    return {
      ...turn,
      party: questions.length > 0 ? null : turn.party,
      answers: [...(known.get(turn.id) ?? questions.map(({ id }) => id))],
    }
  })
}

function isOfPart({ role, label }: Turn): boolean {
  return role === 'answer' && label === null
}

/** Which of their party's questions answers repeat, of the parties where that is clear for each. */
function repeated(
  answers: readonly Turn[],
  questions: ReadonlyMap<string | null, readonly Turn[]>,
  text: string,
): ReadonlyMap<string, readonly string[]> {
  const numberless = answers.filter(({ party, numbers }) => party !== null && numbers.length === 0)
  const said = (turns: readonly Turn[], ofAnswer: boolean) =>
    turns.map(({ id, start, end }) => {
      const words = text.slice(start, end)
      // What was asked is repeated in the first paragraph.
      return { id, text: ofAnswer ? (words.split('\n', 1)[0] ?? '') : words }
    })
  return new Map(
    [...groupBy(numberless, ({ party }) => party)].flatMap(([party, own]) => [
      ...(matchQuestions(said(questions.get(party) ?? [], false), said(own, true)) ?? []),
    ]),
  )
}
