import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  article: 'the',
  of: 'of',
  lawmaking: 'act|directive|regulation',
  publisher:
    'council(?= of the european union)|parliament|assembly|senate|house|knesset|dáil éireann|seanad éireann',
  place: 'city of|town of',
  sitting: String.raw`committee|meeting|sitting|session|no\.`,
  pageNamed: String.raw`pp?\.|pages?`,
  turnNamed: '(?:the )?(?:answer|reply) to questions?|questions?|answers?',
  turnOf: 'of|in|from',
  about: 'about|on|regarding|concerning',
  numbered: String.raw`^(?:(?:Written|Oral) Question:? (?=HL))?(?:(?:Oral|Written) evidence: [^\n]{3,200}, )?(?<number>(?:HC|HL(?: Paper)?) \d{1,4}|(?<=Question:? )HL\d{2,6})(?:-[ivxl]+)?$`,
}
