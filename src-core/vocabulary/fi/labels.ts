import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Kysymys|KYSYMYS',
  answer: String.raw`(?:Vastaus|VASTAUS)(?:\s+kysymykseen)?`,
  bareQuestion: String.raw`(?=\p{Lu})[^\n]{0,180}\bvastattavaksi seuraava(?:n kysymyksen|t kysymykset)`,
  bareAnswer: String.raw`Vastau(?:s|ksena)[^\n]{0,80} esitän(?: kunnioittavasti)?(?: seuraavaa)?`,
  goesOn: 'ja|sekä|tai',
  aboutQuestions: 'kirjallinen kysymys|kirjalliseen kysymykseen|seuraavat kysymykset|seuraavan kysymyksen',
  namedQuestion: 'Kysymys',
  namedAnswer: 'Vastaus',
  labelLike: 'Kysymys|Vastaus',
}
