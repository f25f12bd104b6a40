import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'von',
  page: 'Seite',
  printedPaper: 'Drucksache',
  pageNumber: 'seite',
  outOf: 'von',
}
