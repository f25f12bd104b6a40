import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'du',
  publisher: 'assemblée|sénat',
  sitting: 'séance',
  about: 'sur|relative?',
  numbered: String.raw`^(?:Question (?:écrite|orale) n° ?(?=\d{3,6}[A-Z]?(?: [-–] \d|\s*$))|N° ?: ?(?=\d{1,4} \())(?<number>\d{1,6}[A-Z]?(?: \(\d{4}-\d{4}\) \d{1,4})?)`,
}
