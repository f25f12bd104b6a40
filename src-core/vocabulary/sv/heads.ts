import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'av',
  page: 'Sida',
  pageNumber: String.raw`sida|sid\.`,
  outOf: 'av',
}
