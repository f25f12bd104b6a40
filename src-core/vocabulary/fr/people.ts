import type { PeopleWords } from '../shape/people-words'

export const PEOPLE: PeopleWords = {
  andWord: 'et',
  lastAnd: 'et',
  inEurope: String.raw`Article \d+[^\n]{0,40}?\s(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))\s+Objet|Réponse donnée par (?<who>[^\n(]{3,120}?)\s*(?:\n[^\n(]{0,80})?\(`,
}
