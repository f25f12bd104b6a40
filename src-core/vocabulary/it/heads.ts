import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'di',
  page: 'Pagina',
  pageNumber: String.raw`pagina|pag\.`,
  outOf: 'di',
}
