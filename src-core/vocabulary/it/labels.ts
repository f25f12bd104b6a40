import { EUROPEAN_NUMBERS, type LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Domanda|DOMANDA|Quesito|QUESITO',
  answer: String.raw`(?:Risposta|RISPOSTA)(?:\s+(?:alla|al|alle|ai))?(?:\s+(?:domand[ae]|quesit[oi]))?(?:\s+n\.)?`,
  bareQuestion: 'Domanda|DOMANDA|Quesito|QUESITO',
  bareAnswer: String.raw`Risposta|RISPOSTA|Risposta scritta pubblicata [^\n]{5,120}`,
  inlineAnswer: 'Risposta|RISPOSTA',
  goesOn: 'e|del|della|alla',
  aboutQuestions: 'risposta scritta|risposte scritte|richiesta di risposta|seguenti (?:domande|quesiti)',
  ofAMemberInline: String.raw`^(?<names>\p{Lu}[\p{Lu}’' -]{2,60}(?: \p{Lu}\p{Ll}+){0,2}(?:, \p{Lu}[\p{Lu}’' -]{2,40}(?: \p{Lu}\p{Ll}+){0,2}){0,8}(?: e (?:altri|\p{Lu}[\p{Lu}’' -]{2,40}))?)\.? [—–-] (?:Al|Ai|Alla|Alle) (?:(?:[Mm]inistr|[Pp]resident|[Ss]ottosegretari)[^\n]{3,160}?)\.? [—–-](?=\s*$|\s+(?:[Pp]er (?:sapere|conoscere)|[Pp]remesso))`,
  aboveQuestions: String.raw`Interrogazion[ei] a risposta (?:scritta|orale|immediata|in [Cc]ommissione)[^\n]{0,60}:?|Interpellanz[ae](?: urgent[ei])?[^\n]{0,60}:`,
  namedQuestion: 'Domanda|Quesito',
  namedAnswer: 'Risposta|RISPOSTA',
  answersBelow: String.raw`^${EUROPEAN_NUMBERS}Risposta (?:di|del|della|data da) \S[^\n]{2,80}\sa nome della Commissione`,
  labelLike: 'Domanda|Risposta',
  numberColumn: String.raw`n\.|numero`,
  questionColumn: 'domand[ae]|quesit[oi]',
  answerColumn: 'rispost[ae]',
  partyColumn: 'gruppo',
}
