import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'de',
  page: 'Página',
  pageNumber: 'página',
  outOf: 'de',
}
