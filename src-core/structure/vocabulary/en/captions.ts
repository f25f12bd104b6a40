import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'table',
  figure: String.raw`figure|fig\.|chart|graph|map`,
  guessed: 'A (?:picture|screenshot|graph|diagram|close)',
}
