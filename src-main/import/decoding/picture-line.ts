import { type ExtractedLine, NO_WORDS } from '../../../src-core/document/extracted'

/** A picture's place in the text, with what the file says of it; only the file itself shows it. */
export function pictureLine(words: string, page = 1): ExtractedLine {
  const said = words.replace(/\s+/g, ' ').trim()
  return { text: said === '' ? NO_WORDS : said, page, role: 'figure', doubt: 'picture' }
}
