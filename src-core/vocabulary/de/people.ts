import type { PeopleWords } from '../shape/people-words'

export const PEOPLE: PeopleWords = {
  andWord: 'und',
  government: String.raw`(?:^|\n)Antwort\s+der\s+(?<who>(?:Bundes|Landes|Staats)regierung)(?!\p{L})`,
}
