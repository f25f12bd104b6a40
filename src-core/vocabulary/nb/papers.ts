import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'av',
  publisher: 'storting(?:et)?',
  numbered: String.raw`(?:Dokument(?: nr\.)?|Dok\.) (?<number>\d{1,2}:\d{1,5}(?: \(\d{4}-\d{4}\))?)(?!\d)`,
}
