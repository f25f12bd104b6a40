import type { WordingWords } from '../shape/wording-words'

export const WORDING: WordingWords = {
  answersAtOnce: 'Nein',
  abbreviations: '[Vv]gl',
}
