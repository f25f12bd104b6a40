import type { LanguageWords } from '../shape/language-words'

export const GERMAN: LanguageWords = {
  common: ['der', 'die', 'das', 'und', 'den', 'von', 'nicht', 'mit', 'für', 'ist', 'des', 'auf', 'eine'],
  months: [
    ...['januar', 'februar', 'märz', 'april', 'mai', 'juni'],
    ...['juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  ],
  numbers: [
    'eins',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  labels: {
    question: 'Fragen?|FRAGEN?',
    answer: String.raw`Antwort(?:en)?(?:\s+(?:zu|auf))?(?:\s+(?:die|den|der))?(?:\s+Fragen?)?|Zu(?:r|\s+den)?\s+Fragen?|Zu(?=\s+\d)`,
    bareQuestion: 'Frage',
    bareAnswer: 'Antwort',
    inlineAnswer: 'Antwort',
    goesOn: 'und',
    aboutQuestions: 'fragen?|anfrage',
  },
  speakers: {
    titles: String.raw`Abg\.|Präsident(?:in)?|Alterspräsident(?:in)?|Vizepräsident(?:in)?|Bundesminister(?:in)?|Frau|Herr`,
    chair: '(?:Alters|Vize)?[Pp]räsident(?:in)?',
    particles: 'von|zu|der|für|und|des|vom|zur|beim?',
  },
  wording: { answersAtOnce: 'Nein' },
}
