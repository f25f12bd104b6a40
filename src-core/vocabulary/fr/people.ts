import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:de|du|des|la|le) |d[’'])*\p{Lu}[\p{L}’'-]+){1,4}`

export const PEOPLE: PeopleWords = {
  andWord: 'et',
  lastAnd: 'et',
  inEurope: String.raw`(?:Article \d+[^\n]{0,40}?|à la Commission|au Conseil)\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?(?:\([^()\n]{2,30}\)|(?=\s+au nom d)))(?:\s+(?:au nom d[^\n]{3,120}?\s+)?Objet|${BEHIND_GROUP})|Réponse (?:commune )?donnée par (?<who>[^\n(]{3,120}?(?:\sau nom de[^\n(]{2,80}?)?)\s*(?:\n(?!au nom de)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
  answeredBy: String.raw`(?:^|\n)Réponse du (?<who>[Mm]inistère [^\n(]{3,120}?)(?=,? publiée?\b|\n|$)`,
  questionHeads: [
    String.raw`Question parlementaire n° ?(?<number>\d{1,5})[\s\S]{0,80}?Auteurs?(?:\(s\))? ?: (?<names>(?:Madame|Monsieur|Mme|M\.) ${NAME})(?=, Député|\s*\n)`,
    String.raw`(?:^|\n)Question n° ?(?<number>\d{1,5}) de (?:Madame|Monsieur|M\.|Mme)(?: (?:la|le) (?:députée?|sénat(?:eur|rice)|représentante?))? (?<names>${NAME}) du \d[^\n]{3,30}?(?: \([^()\n]{1,5}\))? (?:au|à la|à l[’']) ?(?<office>[^\n:]{5,160}?) ?:\s*\n(?<what>\p{Lu}[^\n]{3,200})`,
    String.raw`(?:^|\n)Question écrite du \d{1,2}\/\d{1,2}\/\d{4}\s+de (?<names>\p{Lu}[\p{Lu}’' -]+ \p{Lu}\p{Ll}[\p{L}-]*)\s+à (?<who>\p{Lu}[\p{Lu}’' -]+ \p{Lu}\p{Ll}[\p{L}-]*), (?<office>(?:Vice-)?[Mm]inistre[^\n]{0,160})`,
    String.raw`[Qq]uestion (?:écrite )?[Nn][°o] ?(?<number>\d{1,6})\s+de (?:M\.|Mme) (?<names>${NAME}) \((?<party>[^()\n]{2,80}?)(?: - [^()\n]{2,60})?\)[\s\S]{0,160}?Ministère interrogé\s*[>:]\s*(?<office>\p{L}[^\n>]{2,100}?)(?=\s*\n|\s+Ministère)(?:[\s\S]{0,200}?Titre\s*[>:]\s*(?<what>\p{L}[^\n>]{2,200}?)(?=\s*(?:\n|$)|\s+Question publiée))?`,
    String.raw`[Qq]uestion (?:écrite|orale) n° ?(?<number>\d{3,6}[A-Z]?) de (?:M\.|Mme) (?<names>${NAME}) \([^()\n]{2,50}? - (?<party>[^()\n]{2,40})\) publiée`,
    String.raw`(?:[Qq]uestion (?:écrite|orale) n° ?(?<number>\d{3,6}[A-Z]?)[^\n]{0,40}\s+)?Question de (?:M\.|Mme) (?<names>${NAME}) \([^()\n]{2,50}? - (?<party>[^()\n]{2,40})\) publiée`,
    String.raw`[Qq]uestion (?:écrite|orale) n° ?(?<number>\d{1,5})(?: \(\d{4}-\d{2,4}\))?(?: du \d{1,2}(?:er)? \p{L}+ \d{4})?,? de (?:M\.|Mme) (?<names>${NAME})(?: \((?<party>[^()\n]{2,40})\))? à (?:M\.|Mme) (?<who>${NAME}), (?<office>[^\n]{5,160}?)(?=\s*(?:\n|$))`,
  ],
}
