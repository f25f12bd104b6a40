import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  ofQuestions: 'Question for|UIN',
  pageOf: 'of',
  page: 'Page',
  ofPages: 'of',
  field: 'Subject|From|To|Date',
  whole: String.raw`Parliamentary Assembly|Doc\. \d{4,6}|Written question No\.? ?\d{1,4} to the Committee of Ministers|European Parliament|Parliamentary questions?(?: - [A-Z]-\d{6}\/\d{4}(?:\([A-Z]+\))?(?: \d{1,2}[./]\d{1,2}[./]\d{4})?)?|UIN:? ?(?:HL)?\d{2,6}(?:, tabled on \d{1,2} \p{L}+ \d{4})?|(?:Priority question|Question) for (?:written|oral) answer [A-Z]-\d{6}\S*|to the (?:Commission|Council)(?: \([^)\n]{3,60}\))?|Rule \d+|Answer in writing`,
  noSubject: String.raw`^page\b`,
  pageNumber: 'page',
  outOf: 'of',
}
