import { append } from '../basics/append'
import { labelParts } from './label-letter'
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
      for (const part of labelParts(turn.label, turn.numbers)) {
        byNumber.set(part, [turn])
        const number = `${Number.parseInt(part, 10)}`
        if (part !== number)
          byNumber.set(number, isFirst(part) ? [turn] : [...(byNumber.get(number) ?? []), turn])
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

function isFirst(part: string): boolean {
  return /\d(?:a|\.1)$/.test(part)
}

function link(answer: Turn, byNumber: ReadonlyMap<string, readonly Turn[]>, asked: readonly Turn[]): void {
  const numbered = labelParts(answer.label, answer.numbers).flatMap(
    part => byNumber.get(part) ?? byNumber.get(`${Number.parseInt(part, 10)}`) ?? [],
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
