import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'av',
  page: 'Side',
  pageNumber: 'side',
  outOf: 'av',
}
