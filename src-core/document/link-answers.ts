import { append } from '../basics/append'
import { labelLetter } from './label-letter'
import type { Turn } from './model'

/**
 * Ties each answer to its questions: those of its numbers, the nearest before it where a number is printed twice, else
 * those asked since the last answer. Unnumbered questions take their answer's numbers, and the other way round.
 */
export function linkAnswers(turns: readonly Turn[]): Turn[] {
  const linked = turns.map(turn => ({ ...turn, numbers: [...turn.numbers], answers: [...turn.answers] }))
  const byNumber = new Map<string, Turn[]>()
  let asked: Turn[] = []
  for (const turn of linked) {
    if (turn.role === 'question') {
      asked.push(turn)
      const letter = labelLetter(turn.label)
      for (const number of turn.numbers) {
        byNumber.set(`${number}${letter}`, [turn])
        if (letter !== '')
          byNumber.set(`${number}`, letter === 'a' ? [turn] : [...(byNumber.get(`${number}`) ?? []), turn])
      }
    }
    if (turn.role !== 'answer') continue
    if (turn.answers.length === 0) link(turn, byNumber, asked)
    asked = []
  }
  const unlinked = linked.filter(({ role, answers }) => role === 'answer' && answers.length === 0)
  for (const answer of unlinked) link(answer, byNumber, [])
  return linked
}

function link(answer: Turn, byNumber: ReadonlyMap<string, readonly Turn[]>, asked: readonly Turn[]): void {
  const numbered = answer.numbers.flatMap(
    number => byNumber.get(`${number}${labelLetter(answer.label)}`) ?? byNumber.get(`${number}`) ?? [],
  )
  const questions = numbered.length > 0 ? [...new Set(numbered)] : asked
  append(
    answer.answers,
    questions.map(({ id }) => id),
  )
  if (answer.numbers.length === 0)
    append(answer.numbers, new Set(questions.flatMap(({ numbers }) => numbers)))
  for (const question of questions)
    if (question.numbers.length === 0) append(question.numbers, answer.numbers)
}
