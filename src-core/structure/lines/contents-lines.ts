import { anyLanguage } from '../../vocabulary/languages'
import { hasText, type PaperLine } from './paper-line'

const HEADING = new RegExp(
  String.raw`^\s*(?:${anyLanguage(({ headings }) => headings?.contents)})\s*:?\s*$`,
  'i',
)
/** A page's number, alone or behind an entry. */
const PAGE = /(?:^|[\s.…])\d{1,4}\s*$/u
/** A longer line, in UTF-16 units, is no entry; and neither is a sentence that is longer than the second. */
const LONGEST = 160
const SENTENCE = 60
const ENDED = /\p{Ll}[.?!;]\s*$/u
/** So few entries with a page are no contents. */
const LEAST = 2
/** Contents have no more lines than these. */
const MOST = 400

/**
 * Says which lines of a text are its table of contents: those below such a heading, up to a sentence or to where its first
 * entry is printed again; none where they have no pages. Their numbers are none of notes. Linear.
 */
export function markContents(lines: readonly PaperLine[]): readonly PaperLine[] {
  const heading = lines.findIndex(({ text, role }) => role === undefined && HEADING.test(text))
  if (heading < 0) return lines
  const end = endOfContents(lines, heading + 1)
  const pages = lines.slice(heading + 1, end).filter(({ text }) => PAGE.test(text)).length
  return pages < LEAST
    ? lines
    : lines.map((line, index) => (index > heading && index < end ? { ...line, inContents: true } : line))
}

function endOfContents(lines: readonly PaperLine[], from: number): number {
  let first = ''
  let at = from
  for (; at < Math.min(lines.length, from + MOST); at += 1) {
    const line = lines[at]
    if (!line || !hasText(line)) continue
    const text = line.text.trim()
    const letters = lettersOf(text)
    if (text.length > LONGEST || (text.length > SENTENCE && ENDED.test(text))) break
    if (first !== '' && letters === first) break
    // The word above the pages, and a number alone, are no entry.
    if (first === '' && letters.length > 4) first = letters
  }
  return at
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '')
}

/** Whether a line of the contents begins another entry than the line before: that ended with a page, and this is none. */
export function isNextEntry(last: PaperLine, line: PaperLine): boolean {
  if (!line.inContents) return false
  return !last.inContents || (PAGE.test(last.text) && !/^\s*\d{1,4}\s*$/.test(line.text))
}
