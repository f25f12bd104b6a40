import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

export const PEOPLE: PeopleWords = {
  andWord: 'e',
  lastAnd: 'e',
  inEurope: String.raw`(?:Artigo \d+\.?º?[^\n]{0,30}?|à Comissão|ao Conselho)\s(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))(?:\s+Assunto|${BEHIND_GROUP})|Resposta dada (?:por|pelo|pela) (?<who>[^\n(]{3,120}?(?:\sem nome da[^\n(]{2,80}?)?)\s*(?:\n(?!em nome da)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
}
