import { anyLanguage } from '../../vocabulary/languages'
import { type PaperLine, sliceLine } from '../lines/paper-line'

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
  return lines.flatMap(line => {
    if (line.text.trim() === '') within = null
    if (line.role || line.cells) return [line]
    if (OPENS.test(line.text)) within = OPENS_WITH_LETTER.test(line.text) ? LETTERS : WITHIN
    return within === null ? [line] : parted(line, within)
  })
}

function parted(line: PaperLine, pattern: RegExp): PaperLine[] {
  const starts = [...line.text.matchAll(pattern)].map(({ index }) => index)
  return [0, ...starts].map((start, index) => {
    const before = line.text.slice(0, start)
    const end = starts[index] ?? line.text.length
    const piece = sliceLine(line, start, start + line.text.slice(start, end).trimEnd().length)
    return index === 0 ? piece : { ...piece, brokenFrom: before.slice(before.trimEnd().length) }
  })
}
