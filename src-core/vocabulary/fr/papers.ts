import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'du',
  publisher: 'assemblée|sénat',
  sitting: 'séance',
  about: 'sur|relative?',
  numbered: String.raw`^Question (?:écrite|orale) n° ?(?<number>\d{3,6}[A-Z]?)(?= [-–] \d|\s*$)`,
}
