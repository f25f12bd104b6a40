import type { PeopleWords } from '../shape/people-words'

export const PEOPLE: PeopleWords = {
  andWord: 'und',
  lastAnd: 'und',
  inEurope: String.raw`Artikel \d+(?: der Geschäftsordnung)?\s(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))\s+Betrifft|Antwort von (?<who>[^\n(]{3,120}?)\s*(?:\n[^\n(]{0,80})?\(`,
  government: String.raw`(?:^|\n)Antwort\s+der\s+(?<who>(?:Bundes|Landes|Staats)regierung)(?!\p{L})`,
}
