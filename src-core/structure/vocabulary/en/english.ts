import type { LanguageWords } from '../shape/language-words'

/** English, as the papers of several parliaments write it. */
export const ENGLISH: LanguageWords = {
  common: ['the', 'of', 'and', 'to', 'that', 'is', 'for', 'with', 'which', 'has', 'by', 'was', 'not'],
  months: [
    ...['january', 'february', 'march', 'april', 'may', 'june'],
    ...['july', 'august', 'september', 'october', 'november', 'december'],
  ],
  numbers: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ],
  labels: {
    question: 'Questions?|QUESTIONS?',
    answer: String.raw`Answers?(?:\s+to)?(?:\s+questions?)?|ANSWERS?|Repl(?:y|ies)(?:\s+to)?(?:\s+questions?)?|REPLY`,
    bareQuestion: 'Question|QUESTION',
    bareAnswer: 'Answer|ANSWER|Reply|REPLY',
    inlineAnswer: 'Answer|ANSWER|Reply|REPLY',
    goesOn: 'and',
    aboutQuestions: 'questions?',
  },
  speakers: {
    titles: String.raw`Hon\.|Sen\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Sir|Lord|Baroness|The`,
    chair:
      '(?:The |Madam |Mr )?(?:Deputy )?(?:SPEAKER|Speaker|CHAIRPERSON|Chairperson|Chair|CHAIRMAN|Chairman)',
    particles: 'of|the|and|for|to|in|on',
  },
  wording: { answersAtOnce: 'Yes|No' },
}
