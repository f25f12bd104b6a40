import type { PeopleWords } from '../shape/people-words'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:af|von|de) )?\p{Lu}[\p{L}’'-]+){1,3}`

export const PEOPLE: PeopleWords = {
  andWord: 'och',
  lastAnd: 'och',
  questionHeads: [
    String.raw`\b(?:[Ss]kriftlig )?[Ff]råga (?<number>\d{4}\/\d{2}:\d{1,5})\s+(?<what>(?!av )\p{Lu}[^\n]{4,200}?)\s+av (?<names>${NAME}(?:(?:, | och )${NAME})*) \((?<party>[^()\n]{1,30})\)`,
    String.raw`\b(?:[Ss]var på (?:skriftlig )?)?[Ff]råga (?<number>\d{4}\/\d{2}:\d{1,5}) av (?<names>${NAME}(?:(?:, | och )${NAME})*) \((?<party>[^()\n]{1,30})\)\s+(?<what>\p{Lu}[^\n.?]{4,160})(?=\s*\n)`,
    String.raw`\b(?:[Ss]var på (?:skriftlig )?)?[Ff]råga (?<number>\d{4}\/\d{2}:\d{1,5}) av (?<names>${NAME}(?:(?:, | och )${NAME})*) \((?<party>[^()\n]{1,30})\)`,
  ],
}
