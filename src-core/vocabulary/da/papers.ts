import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'af',
  publisher: 'folketinget?',
  numbered: String.raw`(?:[Ss]var på|^)\s?(?:§ 20-)?[Ss]pørgsmål (?:nr\. )?(?<number>S ?\d{1,5}|\d{1,5})(?=[\s:.]|$)`,
}
