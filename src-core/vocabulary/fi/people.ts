import type { PeopleWords } from '../shape/people-words'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}`

export const PEOPLE: PeopleWords = {
  andWord: 'ja',
  lastAnd: 'ja',
  askedBy: String.raw`(?:^|\n)(?<who>${NAME}) (?<party>sd|kok|ps|kesk|vihr|vas|r|kd|liik)(?: ym\.)?(?=\s*\n)`,
  answeredBy: String.raw`\n(?<who>\p{Lu}?\p{Ll}*ministeri ${NAME})(?=\s*(?:\n|$))`,
}
