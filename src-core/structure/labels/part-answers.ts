import { hasText, type PaperLine } from '../lines/paper-line'
import type { Label } from './label'
import { type LabelStyle, readLabel } from './labels'
import { requests } from './wording'

/** A line that asks up to its end, or to the mark of a note there. */
const ENDS_ASKING = /\?[”’"'»)\]]*\s*(?:\[?\d{1,3}\s?\]?\)?)?\s*$/
/** A question mark with all that may follow it on its line is no longer, in UTF-16 units. */
const LONGEST_END = 20
/** So many questions that something follows tell that answers do. */
const ENOUGH = 2

/** A question with what is behind it up to the next label, as places among a paper's lines. */
interface Asked {
  /** Its last line that asks; -1 where none does. */
  readonly last: number
  /** The first line with words behind that; -1 where there is none. */
  readonly next: number
}

/**
 * Sets answers without labels apart from their questions where lines alone part them, as `pdftotext` leaves them: a blank line
 * comes before what follows the last line that asks. As they were where answers have labels, or most questions none.
 */
export function partAnswers(lines: readonly PaperLine[], style: LabelStyle): readonly PaperLine[] {
  const labels: (Label | null)[] = []
  for (const line of lines) {
    const label = line.sticks || line.role ? null : readLabel(line.text, style)
    if (label?.kind === 'answer') return lines
    labels.push(label)
  }
  const places = labels.flatMap((label, at) => (label ? [at] : []))
  const questions = places.flatMap((at, index) => {
    const label = labels[at]
    if (label?.kind !== 'question') return []
    const from = label.length === undefined ? at + 1 : at
    return [asked(lines, from, places[index + 1] ?? lines.length)]
  })
  const answered = questions.filter(({ next }) => next >= 0)
  if (answered.length < ENOUGH || answered.length * 2 <= questions.length) return lines
  const opens = new Set(answered.filter(({ last, next }) => parts(lines, last, next)).map(({ next }) => next))
  return lines.flatMap((line, at) => (opens.has(at) ? [{ text: '', page: line.page }, line] : [line]))
}

function asked(lines: readonly PaperLine[], from: number, to: number): Asked {
  let last = -1
  for (let at = from; at < to; at += 1)
    if (ENDS_ASKING.test((lines[at]?.text ?? '').slice(-LONGEST_END))) last = at
  let next = last < 0 ? to : last + 1
  while (next < to && !opensWords(lines[next])) next += 1
  return { last, next: next < to ? next : -1 }
}

function opensWords(line: PaperLine | undefined): boolean {
  return line !== undefined && hasText(line) && !line.sticks
}

/** Whether nothing but the end of a line stands between a question and what answers it: a sentence that asks for nothing. */
function parts(lines: readonly PaperLine[], last: number, next: number): boolean {
  const between = lines.slice(last + 1, next)
  const { text = '', role } = lines[next] ?? {}
  return (
    between.every(line => hasText(line)) &&
    role === undefined &&
    /^\s*[“"‘'«(]*[\p{Lu}\d]/u.test(text) &&
    !requests(text)
  )
}
