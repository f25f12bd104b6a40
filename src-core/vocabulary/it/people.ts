import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

export const PEOPLE: PeopleWords = {
  andWord: 'e',
  lastAnd: 'e',
  inEurope: String.raw`(?:Articolo \d+(?: del regolamento)?|alla Commissione|al Consiglio)\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))(?:\s+Oggetto|${BEHIND_GROUP})|Risposta (?:di|del|della|data da) (?<who>[^\n(]{3,120}?(?:\sa nome[^\n(]{2,80}?)?)\s*(?:\n(?!a nome)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
  questionHeads: [
    String.raw`[Ii]nterrogazione a risposta (?:scritta|orale|immediata)(?: in commissione)? (?<number>\d-\d{5})\s+presentat[oa] da\s+(?<names>\p{Lu}[^\n(]{3,60}?)(?: \((?<party>[^()\n]{2,40})\))?(?=\s*\n)`,
  ],
}
