import { anyLanguage } from '../../vocabulary/languages'

/** What the heads of the columns of a table of questions say. */
export const NUMBER_HEAD = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.numberColumn)})$`, 'i')
export const QUESTION_HEAD = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.questionColumn)})$`, 'i')
export const ANSWER_HEAD = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.answerColumn)})$`, 'i')
const PARTY_HEAD = new RegExp(`^(?:${anyLanguage(({ labels }) => labels?.partyColumn)})$`, 'i')

/** Which columns of a table of questions hold what, counted from 0; null for what has none. */
export interface QuestionColumns {
  readonly number: number
  readonly party: number | null
  readonly question: number
  readonly answer: number | null
}

/** The columns of a table of questions by the words of its first row, in whatever order they stand; null for another table. */
export function questionColumns(heads: readonly string[]): QuestionColumns | null {
  const find = (head: RegExp) => {
    const at = heads.findIndex(text => head.test(text.trim()))
    return at < 0 ? null : at
  }
  const number = find(NUMBER_HEAD)
  const question = find(QUESTION_HEAD)
  if (number === null || question === null) return null
  return { number, party: find(PARTY_HEAD), question, answer: find(ANSWER_HEAD) }
}

/** Whether the words of its first row say that a table holds questions and their answers side by side. */
export function asksInColumns(heads: readonly string[]): boolean {
  return (questionColumns(heads)?.answer ?? null) !== null
}
