import { EUROPEAN_NUMBERS, type LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Questions?|QUESTIONS?',
  answer: String.raw`Answers?(?:\s+to)?(?:\s+questions?)?|ANSWERS?|Repl(?:y|ies)(?:\s+to)?(?:\s+questions?)?|REPLY`,
  bareQuestion: 'Question|QUESTION',
  bareAnswer: String.raw`Answer|ANSWER|Reply|REPLY|Answered by:? \p{Lu}[^\n]{3,90} on \d{1,2} \p{L}+ \d{4}`,
  inlineAnswer: 'Answer|ANSWER|Reply|REPLY',
  goesOn: 'and',
  aboutQuestions: 'questions?',
  numberSign: 'NO:?',
  numberWord: String.raw`No\.?|NO:?`,
  onQuestions: 'questions',
  namedQuestion: 'Question|QUESTION',
  namedAnswer: 'Answer|ANSWER|Reply|REPLY',
  answersBelow: String.raw`^${EUROPEAN_NUMBERS}(?:Joint )?Answer(?: in writing)? given by \p{Lu}`,
  labelLike: 'Question|Answer|Reply',
  numberColumn: String.raw`no\.?|number`,
  questionColumn: 'questions?',
  answerColumn: 'answers?',
  partyColumn: 'party|group',
}
