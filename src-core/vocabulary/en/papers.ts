import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  article: 'the',
  of: 'of',
  lawmaking: 'act|directive|regulation',
  publisher: 'parliament|assembly|senate|house|knesset',
  place: 'city of|town of',
  sitting: String.raw`committee|meeting|sitting|session|no\.`,
  about: 'about|on|regarding|concerning',
}
