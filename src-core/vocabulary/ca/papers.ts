import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  article: 'el',
  of: 'de|del',
  publisher: 'parlament|ple del parlament',
  sitting: 'sessió|comissió',
}
