import { anyLanguage } from '../../vocabulary/languages'
import type { PaperLine } from './paper-line'

/** What a motion ends with. */
const CLOSES = new RegExp(String.raw`\b(?:${anyLanguage(({ motions }) => motions?.closes)})`, 'i')
const CALLED = new RegExp(String.raw`(?:^|\s)(?:${anyLanguage(({ motions }) => motions?.called)})\b`, 'i')
/** Who presides over a debate, before what they say. */
const CHAIR = new RegExp(`^(?:${anyLanguage(({ speakers }) => speakers?.chairInText)})\\s*:`, 'u')
/** In so many lines at most a motion says what it is, and has all it says. */
const HEAD = 20
const LONGEST = 200
/** What opens a clause, and who speaks in it. */
const CLAUSE = new RegExp(
  String.raw`^(?:${anyLanguage(({ motions }) => motions?.opensClause)})(?!\p{L})`,
  'iu',
)
const SPEAKS = new RegExp(`^(?:${anyLanguage(({ motions }) => motions?.speaks)})`, 'u')
/** Lines of its head. */
const HEAD_LINE = new RegExp(`^(?:${anyLanguage(({ motions }) => motions?.head)})`, 'u')

/** Tells where a paragraph of a motion begins that no blank line parts from the one before; null in any other paper. Linear. */
export function motionParts(
  lines: readonly PaperLine[],
): ((last: PaperLine, line: PaperLine) => boolean) | null {
  if (lines.length > LONGEST || !lines.slice(0, HEAD).some(({ text }) => CALLED.test(text))) return null
  // In a debate that a motion is read out in, words go on behind it.
  if (lines.some(({ text }) => CHAIR.test(text.trim()))) return null
  const end = lines.findLastIndex(({ text }) => CLOSES.test(text))
  if (end < 0) return null
  const signing = new Set(lines.slice(end + 1))
  return (last, line) => {
    const ended = /[;:,.]\s*$/.test(last.text)
    if (signing.has(line)) return true
    if (HEAD_LINE.test(line.text) || HEAD_LINE.test(last.text) || SPEAKS.test(line.text)) return true
    return CLAUSE.test(line.text) ? ended || /^\p{Lu}/u.test(line.text) : /[;:]\s*$/.test(last.text)
  }
}
