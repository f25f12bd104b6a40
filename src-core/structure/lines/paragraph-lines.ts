import { endsSentence } from '../../basics/ends-sentence'
import { hasText, type PaperLine } from './paper-line'

/** No printed line of a page is so long, in UTF-16 units. */
const LONG = 140
/** Shorter lines tell nothing: they may be headings, or names. */
const SHORT = 40
/** The share of the lines that end where a sentence or clause does, if each is a paragraph. */
const MOST = 0.6
/** The share of lines that may go on below without an end, as a wrapped line does. */
const FEW = 0.05

/**
 * Whether every line of a text is a paragraph: lines of very different length, some longer than any page is wide, nearly all
 * of which end as sentences do.
 */
export function isParagraphPerLine(lines: readonly PaperLine[]): boolean {
  if (!lines.some(({ text }) => text.length >= LONG)) return false
  let long = 0
  let told = 0
  let ended = 0
  let wrapped = 0
  for (const [index, line] of lines.entries()) {
    if (!hasText(line) || line.role !== undefined) continue
    if (line.box) return false
    const text = line.text.trim()
    if (text.length >= LONG) long += 1
    // A signature's office ends in a comma, and the name stands below.
    if (text.length <= SHORT || text.endsWith(',')) continue
    told += 1
    if (endsSentence(text)) ended += 1
    else if (/\S/.test(lines[index + 1]?.text ?? '')) wrapped += 1
  }
  return long > 0 && told > 2 && ended >= told * MOST && wrapped <= Math.max(2, told * FEW)
}

/** Whether a line of such a text still goes on with the one before: that has not ended, and this begins in lower case. */
export function goesOnWith(before: PaperLine, line: PaperLine): boolean {
  const last = before.text.trim()
  return (
    line.sticks === true ||
    (!endsSentence(last) && /^\s*\p{Ll}/u.test(line.text) && last.length > SHORT) ||
    /\p{L}[-\u00AD]$/u.test(last)
  )
}
