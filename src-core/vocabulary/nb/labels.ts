import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: String.raw`(?:Spørsmål|SPØRSMÅL)(?:\s+(?:nr|NR)\.?)?`,
  answer: String.raw`(?:Svar|SVAR)(?:\s+på)?(?:\s+spørsmål)?(?:\s+nr\.?)?`,
  bareQuestion: 'Spørsmål|SPØRSMÅL',
  bareAnswer: 'Svar|SVAR',
  inlineAnswer: 'Svar|SVAR',
  goesOn: 'og|fra|til|av',
  aboutQuestions: 'skriftlig spørsmål|spørsmål til skriftlig|spørsmål nr|svar på spørsmål',
  namedQuestion: 'Spørsmål|SPØRSMÅL',
  namedAnswer: 'Svar|SVAR',
  labelLike: 'Spørsmål|Svar',
  questionColumn: 'spørsmål',
  answerColumn: 'svar',
  partyColumn: 'parti',
}
