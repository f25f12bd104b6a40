import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'del',
  publisher: 'congreso|cortes|senado',
  numbered: String.raw`^(?<number>(?:18\d|68\d)\/\d{5,6})$`,
  about: 'sobre',
}
