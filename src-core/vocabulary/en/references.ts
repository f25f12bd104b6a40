import type { ReferenceWords } from '../shape/reference-words'

export const REFERENCES: ReferenceWords = {
  questionWord: 'question',
  before: '(?:answer to )?the (?:previous|preceding) question',
  elsewhere: String.raw`^ on \d{1,2} \p{Lu}\p{Ll}+`,
  articles: 'one',
  begins: 'answ|quest',
  mention: '(?:answers? to )?questions?',
}
