import type { LabelWords } from '../shape/language-words'

/** Who answers for the government. */
export const DUTCH_CABINET = String.raw`(?:het kabinet|de (?:minister|staatssecretaris|regering|bewindspersoon|bewindspersonen|ministers)[^\n\d]{0,60}|de Algemene Rekenkamer|[^\n\d]{0,20}college)`

const ANSWER = 'Antwoord(?:en)?|ANTWOORD(?:EN)?'
const QUESTION = 'Vra(?:ag|gen)|VRA(?:AG|GEN)'

export const DUTCH_LABELS: LabelWords = {
  question: `(?:${QUESTION}|Deelvraag)`,
  answer: String.raw`(?:${ANSWER}|Beantwoording|Reactie)(?:\s+(?:van|namens) ${DUTCH_CABINET})?(?:\s+(?:op|van|bij|voor|OP))?(?:\s+de)?(?:\s*(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN)))?(?:\s+nr\.?)?`,
  bareQuestion: 'Vraag|VRAAG',
  bareAnswer: `(?:${ANSWER})(?: (?:van|namens) ${DUTCH_CABINET}| kabinet| minister| regering)?`,
  inlineAnswer: 'Antwoord(?:en)?|ANTWOORD',
  goesOn: 'en|van|voor|de|het|der|op|aan|namens|mede',
  aboutQuestions: 'vragen|vraag',
}
