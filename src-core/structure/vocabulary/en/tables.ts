import type { TableWords } from '../shape/table-words'

export const TABLES: TableWords = {
  number: String.raw`no\.?|number`,
  question: 'questions?',
  answer: 'answers?',
}
