import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'del',
  publisher: 'congreso|cortes',
  about: 'sobre',
}
