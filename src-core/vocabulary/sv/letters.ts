import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  closing: 'Med vänlig',
  formula: 'Med vänlig hälsning',
  signsBelow: 'Stockholm den \\d{1,2} [a-zå]+ \\d{4}|Med vänlig hälsning',
}
