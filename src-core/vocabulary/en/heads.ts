import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  ofQuestions: 'Question for|UIN',
  pageOf: 'of',
  page: 'Page',
  ofPages: 'of',
  field: 'Subject|From|To|Date',
  noSubject: String.raw`^page\b`,
  pageNumber: 'page',
  outOf: 'of',
}
