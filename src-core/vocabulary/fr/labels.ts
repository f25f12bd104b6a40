import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Questions?|QUESTIONS?',
  answer: String.raw`Réponses?(?:\s+(?:à|aux))?(?:\s+la)?(?:\s+questions?)?|RÉPONSES?`,
  bareQuestion: 'Texte de la question',
  bareAnswer: 'Réponse|RÉPONSE|Texte de la réponse',
  inlineAnswer: 'Réponse|RÉPONSE',
  goesOn: 'et',
  aboutQuestions: 'questions?',
  namedAnswer: 'Réponses?|RÉPONSES?',
  answersBelow: String.raw`^(?:[A-Z]-\d{6}[\/-]\d{2,4}\s+)?Réponse donnée par \p{Lu}`,
}
