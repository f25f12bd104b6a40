import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`\b(?:stillet|besvarelse af|[Ss]var på)\b[^\n.]{0,80}spørgsmål|\b[Ss]pørgsmål (?:nr\.|til|fra|S ?\d|\d)|følgende spørgsmål`,
  who: '(?:[Uu]dvalg|Folketing|[Mm]inister)',
  behindQuestions: 'Begrundelse|(?:Endeligt|Foreløbigt) svar den|Med venlig hilsen|Bilag',
  answer: 'svar',
}
