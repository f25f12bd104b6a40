import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  closing: 'Med (?:vennlig )?hilsen',
  formula: 'Med (?:vennlig )?hilsen',
  signsBelow: 'Med (?:vennlig )?hilsen',
}
