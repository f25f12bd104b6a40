import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  salutation: 'Kære',
  closing: 'Med venlig',
  formula: 'Med venlig hilsen',
  signsBelow: 'Med venlig hilsen|Venlig hilsen',
}
