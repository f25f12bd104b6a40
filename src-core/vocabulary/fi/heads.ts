import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  page: 'Sivu',
  pageNumber: 'sivu',
}
