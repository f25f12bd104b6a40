import type { PeopleWords } from '../shape/people-words'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:von|de) )?\p{Lu}[\p{L}’'-]+){1,3}`

export const PEOPLE: PeopleWords = {
  andWord: 'og',
  lastAnd: 'og',
  askedBy: String.raw`\b(?:Innlevert|Sendt|Fremsatt):? (?:den )?\d[\d. \p{L}]{5,20}? av (?:stortingsrepresentant(?:en)? |representanten )?(?<who>${NAME})(?: \((?<party>[^()\n]{1,30})\))?(?=\s*(?:\n|$|Besvart))`,
  answeredBy: String.raw`\bBesvart:? (?:den )?\d[\d. \p{L}]{5,20}? av (?<who>\p{L}[^\n(]{4,100}?)(?=\s*(?:\n|$))`,
  questionHeads: [
    String.raw`\b[Ss]kriftlig spørsmål fra (?<names>${NAME}) \((?<party>[^()\n]{1,30})\) til (?<office>\p{L}[^\n]{5,120}?)\s*\n[\s\S]{0,80}?(?:Dokument nr\.? ?)?(?<number>\d{1,2}:\d{1,5}(?: \(\d{4}-\d{4}\))?)`,
  ],
}
