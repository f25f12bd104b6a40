import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  salutation: 'Szanown',
  closing: 'Z (?:poważaniem|wyrazami szacunku)',
  formula: 'Z (?:poważaniem|wyrazami szacunku)',
  signsBelow: 'Z (?:poważaniem|wyrazami szacunku)',
}
