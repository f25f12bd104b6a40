import type { TableWords } from '../shape/table-words'

export const TABLES: TableWords = {
  number: String.raw`nr\.?|nummer`,
  question: 'vraag|vragen',
  answer: 'antwoord|antwoorden',
}
