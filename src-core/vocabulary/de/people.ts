import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'
import { STATE_QUESTIONS } from './state-questions'

const DEGREE = String.raw`(?:, (?:MA|BA|MSc|BSc|MBA|MAS|LL\.M\.|Bakk\.|PhD)(?!\p{L}))*`
const NAME = String.raw`(?:(?:Mag|Dr|Ing|Dipl|DI)\.?(?:a|in)?(?:-\p{L}+\.)?(?: \(FH\))? )*\p{Lu}[\p{L}’'-]+(?: (?!FRAKTION)(?:(?:von|zu|der) )*\p{Lu}[\p{L}’'-]+){1,3}${DEGREE}`

export const PEOPLE: PeopleWords = {
  andWord: 'und',
  lastAnd: 'und',
  inEurope: String.raw`(?:Artikel \d+(?: der Geschäftsordnung)?|an (?:die Kommission|den Rat)(?: \([^()\n]{3,60}\))?)\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?(?:\([^()\n]{2,30}\)|(?=\s+im Namen de)))(?:\s+(?:im Namen de[^\n]{3,120}?\s+)?Betrifft|${BEHIND_GROUP})|(?:Antwort|Gemeinsame Antwort) von (?<who>[^\n(]{3,120}?(?:\sim Namen[^\n(]{2,80}?)?)\s*(?:\n(?!im Namen)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
  government: [
    String.raw`(?:(?:^|\n)(?:Antwort|Stellungnahme|ANTWORT)\s+(?:der|des)|\b[Ww]ir fragen die)\s+(?<who>(?:Bundes|Landes|Staats)regierung(?!\p{L})|(?:Bundesrat|Senat)(?=e?s(?!\p{L})))`,
    String.raw`\b[Uu]nd A(?:ntwort|NTWORT)\s+de[rs]\s+(?<who>(?:Landes|Staats)regierung(?!\p{L})|Senat(?=s(?!\p{L})))`,
    String.raw`(?:\n|\b[Uu]nd )A(?:ntwort|NTWORT)\s+des (?:\p{Lu}\p{L}+e[nr] )?(?<who>Ministerium)s(?<field> (?:für|der|des) [^\n]{3,140}?)(?= namens | vom |\s*(?:\n|$))`,
    String.raw`\b[Uu]nd\s+Antwort\s+(?<who>(?:Staatsm|M)inister(?:in)?)(?<field> (?:für|der|des) [^\n]{3,140}?)(?=\s*(?:\n|$))`,
    String.raw`\b(?:[Nn]amens(?: und im Auftrag)?|[Ii]m Namen) (?:der|des) (?:\p{Lu}\p{L}+en )?(?<who>(?:Landes|Staats)regierung(?!\p{L})|Senat(?=s(?!\p{L})))[^\n]{0,60}?\bbeantworte`,
  ],
  questionHeads: [
    ...STATE_QUESTIONS,
    String.raw`\bAbgeordneten?(?: zum Nationalrat)? (?<names>${NAME}(?:, ${NAME})*?),? (?:Kolleginnen und Kollegen|Kollegen und Kolleginnen|Genossinnen und Genossen|Freundinnen und Freunde) ha(?:ben|t)\b[^\n]{5,200}?\bbetreffend (?<what>[^\n]{5,240}?) gerichtet`,
    String.raw`\bA(?:nfrage|NFRAGE)\s+de[rs] (?:Abgeordneten|Bundesr(?:ats|ätin|äte)) (?<names>${NAME}(?:, ${NAME})*?),? (?:Kolleginnen und Kollegen|Kollegen und Kolleginnen|Genossinnen und Genossen|Freundinnen und Freunde)\s+an (?:den|die|das) (?<office>[^\n]{5,160}?)\s*\n?\s*betreffend:? (?<what>[^\n]{5,240})`,
    String.raw`(?<number>\d{2}\.\d{4})\s+(?:Interpellation|Anfrage|Postulat|Motion|Dringliche \p{L}+)\s+(?:(?<what>\p{Lu}[^\n]{3,160}?)\s*\n\s*)?Eingereicht von:?\s+(?<names>\p{Lu}[^\n:(]{3,60}?)(?:\s+Fraktion:?\s+(?<party>\p{Lu}[^\n]{2,40}?))?(?=\s*(?:\n|$)|\s+Einreichungsdatum)`,
  ],
}
