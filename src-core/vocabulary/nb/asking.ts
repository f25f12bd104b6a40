import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`\b[Ss]kriftlig spørsmål|\b[Ss]pørsmål (?:nr\.|til|fra)|[Ss]var på spørsmål`,
  who: '(?:Stortinget|[Ss]tatsråd|[Mm]inister|[Ss]pørsmål fra)',
  behindQuestions: 'Med vennlig hilsen|Med hilsen|Vedlegg',
  answer: 'svar',
}
