import { append } from '../../basics/append'
import { anyLanguage } from '../../vocabulary/languages'
import { hasText, type PaperLine, sliceLine } from '../lines/paper-line'

const ASKS = `(?:${anyLanguage(({ labels }) => labels?.question)})`
const ANSWERS = `(?:${anyLanguage(({ labels }) => labels?.inlineAnswer)})`
/** A paragraph that asks begins with a label or a number. */
const OPENS = new RegExp(
  String.raw`^\s*(?:${ASKS}\s*(?:\d{1,3}[a-h]?\s*[:.)]|:)|[QVF]\s?\d{0,3}\s*:|\d{1,3}\s*[.)]\s)`,
  'u',
)
/** Behind a sentence: the label of an answer with its colon, or that of the next question with its number. */
const WITHIN = new RegExp(
  String.raw`(?<=[.?!:][”’»")\]]*\s+)(?:${ANSWERS}(?:\s+(?:${anyLanguage(({ labels }) => labels?.toQuestion)})?\d{1,3}[a-h]?)?\s*:|${ASKS}\s*\d{1,3}[a-h]?\s*:)(?=\s+\S)`,
  'gu',
)
/** The same where letters are the labels: `V1: … A1: …`. */
const LETTERS = /(?<=[.?!][”’»")\]]*\s+)(?:[AQVF]\s?\d{1,3}\s*:|(?<=\?[”’»")\]]*\s+)A\s?:)(?=\s+\S)/gu
const OPENS_WITH_LETTER = /^\s*[QVF]\s?\d{0,3}\s*:/u

/**
 * Parts answers from the questions with which they share a paragraph, as in `Vraag 1: Vaart het veer? Antwoord: Ja.`, so that
 * each stands on a line of its own. Linear.
 */
export function partSharedAnswers(lines: readonly PaperLine[]): readonly PaperLine[] {
  let within: RegExp | null = null
  const apart: PaperLine[] = []
  for (const line of lines) {
    if (!hasText(line)) within = null
    const isText = !line.role && !line.cells
    if (isText && OPENS.test(line.text)) within = OPENS_WITH_LETTER.test(line.text) ? LETTERS : WITHIN
    if (isText && within !== null) append(apart, parted(line, within))
    else apart.push(line)
  }
  return apart
}

function parted(line: PaperLine, pattern: RegExp): PaperLine[] {
  // Whatever label it is, a colon stands behind it.
  const starts = line.text.includes(':') ? Array.from(line.text.matchAll(pattern), ({ index }) => index) : []
  if (starts.length === 0 && line.text.trimEnd() === line.text) return [line]
  return [0, ...starts].map((start, index) => {
    const before = line.text.slice(0, start)
    const end = starts[index] ?? line.text.length
    const piece = sliceLine(line, start, start + line.text.slice(start, end).trimEnd().length)
    return index === 0 ? piece : { ...piece, brokenFrom: before.slice(before.trimEnd().length) }
  })
}
