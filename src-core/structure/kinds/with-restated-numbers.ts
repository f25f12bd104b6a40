import type { LabelledBlock } from '../labels/labelled-block'
import { numberedQuestion } from '../labels/labels'
import { turnLabel } from './kind-rules'
import type { Stretch } from './stretches'

/**
 * Gives the questions of a committee's letter the numbers they are printed with, where the letter that answers repeats them
 * with labels in words, so that nothing but those would be read as labels. Linear.
 */
export function withRestatedNumbers(stretches: readonly Stretch[]): readonly Stretch[] {
  const restated = new Map<number, string>()
  for (const { opens, body, inAnswers } of stretches) {
    const label = turnLabel(opens ?? undefined)
    if (label?.kind !== 'question') continue
    const [number] = label.numbers
    // What is labelled in both letters needs no number.
    if (!inAnswers) return stretches
    if (number !== undefined && opens && !restated.has(number)) restated.set(number, asked(opens, body))
  }
  return restated.size === 0 ? stretches : stretches.flatMap(stretch => numberStretch(stretch, restated))
}

function numberStretch(stretch: Stretch, restated: ReadonlyMap<number, string>): Stretch[] {
  if (stretch.inAnswers || stretch.opens) return [stretch]
  const parts: (Stretch & { body: LabelledBlock[] })[] = [{ ...stretch, body: [] }]
  for (const labelled of stretch.body) {
    const label = numberedQuestion(labelled.text)
    const words = label ? firstWords(labelled.text.slice(label.length)) : ''
    if (label && restated.get(label.numbers[0] ?? 0) === words)
      parts.push({ ...stretch, opens: { ...labelled, label }, body: [] })
    else parts.at(-1)?.body.push(labelled)
  }
  return parts.filter(({ opens, body }) => opens !== null || body.length > 0)
}

function asked(opens: LabelledBlock, body: readonly LabelledBlock[]): string {
  const length = turnLabel(opens)?.length
  return firstWords(length === undefined ? (body[0]?.text ?? '') : opens.text.slice(length))
}

/** So much of a question, in UTF-16 units, tells that it is the same. */
const SAME = 60

function firstWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, SAME)
}
