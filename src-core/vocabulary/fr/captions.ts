import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'tableau',
  continued: 'suite',
  figure: 'graphique',
}
