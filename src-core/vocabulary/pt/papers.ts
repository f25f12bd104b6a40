import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'do|da',
  publisher: 'assembleia da república',
  about: 'sobre',
  numbered: String.raw`(?:Pergunta|PERGUNTA|Requerimento|REQUERIMENTO)(?: n\.º)? (?<number>\d{1,5}\/[XVI]{1,6}\/\d)(?!\d)`,
}
