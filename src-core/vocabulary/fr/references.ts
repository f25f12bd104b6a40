import type { ReferenceWords } from '../shape/reference-words'

export const REFERENCES: ReferenceWords = {
  articles: 'un|une',
}
