import type { PeopleWords } from '../shape/people-words'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}`

export const PEOPLE: PeopleWords = {
  andWord: 'i|oraz',
  lastAnd: 'i|oraz',
  asks: 'Zgłaszając(?:y|a|ych)',
  askedBy: String.raw`(?<!\p{L})Zgłaszając(?:y|a|ych):? (?<who>${NAME}(?:, ${NAME}){0,12})(?=\s*(?:\n|$))`,
  answeredBy: String.raw`(?<!\p{L})Odpowiadając(?:y|a):? (?<who>\p{L}[^\n(]{4,160}?)(?=\s*(?:\n|$))`,
}
