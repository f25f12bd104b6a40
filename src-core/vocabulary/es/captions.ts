import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'tabla',
  figure: 'gr[áà]fico|figura',
}
