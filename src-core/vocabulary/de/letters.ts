import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  salutation: 'Sehr geehrte',
  closing: 'Mit freundlichen',
  formula: 'Mit freundlichen Grüßen|Mit freundlichem Gruß|Hochachtungsvoll',
}
