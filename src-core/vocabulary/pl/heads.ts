import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'z',
  page: 'Strona',
  pageNumber: String.raw`strona|str\.`,
  outOf: 'z',
}
