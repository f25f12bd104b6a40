import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  salutation: 'Dear',
  closing: 'Yours',
  opensBody: 'your |subject|dear ',
}
