import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Questions?|QUESTIONS?',
  answer: String.raw`Answers?(?:\s+to)?(?:\s+questions?)?|ANSWERS?|Repl(?:y|ies)(?:\s+to)?(?:\s+questions?)?|REPLY`,
  bareQuestion: 'Question|QUESTION',
  bareAnswer: 'Answer|ANSWER|Reply|REPLY',
  inlineAnswer: 'Answer|ANSWER|Reply|REPLY',
  goesOn: 'and',
  aboutQuestions: 'questions?',
}
