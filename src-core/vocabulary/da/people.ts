import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

const NAME = String.raw`\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,4}`

export const PEOPLE: PeopleWords = {
  andWord: 'og',
  lastAnd: 'og',
  inEurope: String.raw`(?:(?:Artikel|Forretningsordenens artikel) \d+|til (?:Kommissionen|Rådet))\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))(?:\s+Om:|${BEHIND_GROUP})|Svar afgivet af (?<who>[^\n(]{3,120}?(?:\spå (?:Europa-)?Kommissionens vegne[^\n(]{2,80}?)?)\s*(?:\n(?!på (?:Europa-)?Kommissionens vegne)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
  askedBy: String.raw`(?:^|\n)(?:Fremsat|Stillet) af (?<who>${NAME}) \((?<party>[^()\n]{1,30})\)`,
  questionHeads: [
    String.raw`(?:^|\n)[Ss]var på spørgsmål (?:nr\. )?(?<number>S ?\d{1,5}) fra (?:medlem af Folketinget )?(?<names>${NAME}) \((?<party>[^()\n]{1,30})\)`,
    String.raw`\b(?<number>S ?\d{1,5})\s+(?:Om|om) (?<what>[^\n]{4,200}?)\s*\n\s*Af (?<names>${NAME}) \((?<party>[^()\n]{1,30})\)`,
    String.raw`§ 20-spørgsmål (?<number>S ?\d{1,5}) (?:Om|om) (?<what>[^\n]{4,200}?)\.?\s*\n\s*(?:Af|Til) (?<office>\p{L}*minister(?:en)?[^\n]{0,60})\s*\n\s*(?:Fremsat|Stillet) af (?<names>${NAME}) \((?<party>[^()\n]{1,30})\)`,
    String.raw`\bstillet efter ønske fra (?<names>${NAME}) \((?<party>[^()\n]{1,30})\)`,
  ],
}
