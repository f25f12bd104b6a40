import { EUROPEAN_NUMBERS, type LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Fragen?|FRAGEN?',
  answer: String.raw`Antwort(?:en)?(?:\s+(?:zu|auf))?(?:\s+(?:die|den|der))?(?:\s+Fragen?)?|Zu(?:r|\s+den)?\s+Fragen?|Zu(?=\s+\d)`,
  bareQuestion: 'Frage',
  bareAnswer: String.raw`Antwort|(?:Antwort|Stellungnahme) des Bundesrates(?: vom [^\n]{5,30})?`,
  inlineAnswer: 'Antwort',
  goesOn: 'und',
  aboutQuestions: 'fragen?|anfrage',
  governmentAnswers: String.raw`(?:Das|Die|Der) [^\n]{5,120}\b(?:Kleine|Große) Anfrage\b[^\n]{0,100}\bbeantwortet|Antwort der (?:Bundes|Landes|Staats)regierung(?: vom [^\n]{5,30})?`,
  namedQuestion: 'Frage',
  namedAnswer: String.raw`Antwort|Zu (?:den )?Fragen?|Zu(?= \d+[^\n:]{0,20}:)`,
  answersBelow: String.raw`^${EUROPEAN_NUMBERS}(?:Antwort|Gemeinsame Antwort) (?:von|der|des) \S[^\n]{2,80}\sim Namen der (?:Europäischen )?Kommission`,
  labelLike: 'Frage|Antwort',
}
