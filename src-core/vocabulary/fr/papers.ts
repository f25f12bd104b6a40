import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'du',
  publisher: 'assemblée|sénat',
  sitting: 'séance',
  about: 'sur|relative?',
}
