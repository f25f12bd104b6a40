import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'af',
  page: 'Side',
  pageNumber: 'side',
  outOf: 'af',
}
