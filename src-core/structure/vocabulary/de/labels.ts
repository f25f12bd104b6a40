import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Fragen?|FRAGEN?',
  answer: String.raw`Antwort(?:en)?(?:\s+(?:zu|auf))?(?:\s+(?:die|den|der))?(?:\s+Fragen?)?|Zu(?:r|\s+den)?\s+Fragen?|Zu(?=\s+\d)`,
  bareQuestion: 'Frage',
  bareAnswer: 'Antwort',
  inlineAnswer: 'Antwort',
  goesOn: 'und',
  aboutQuestions: 'fragen?|anfrage',
}
