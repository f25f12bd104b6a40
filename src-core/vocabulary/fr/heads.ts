import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  outOf: 'de',
  field: 'Session|Année|N°',
}
