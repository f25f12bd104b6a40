import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'tabelle',
  figure: String.raw`abbildung|abb\.`,
}
