import { numberListSource, readNumbers } from '../../document/read-numbers'
import { isGuessed, type TurnLabel } from './label'
import type { LabelledBlock } from './labelled-block'

const NUMBERED = new RegExp(
  String.raw`^(?<numbers>${numberListSource('1,3')})\s*[.)](?:\s*[-–]\s*)?\s+(?=\S)`,
  'u',
)

/**
 * Labels the questions and answers of a paper that puts all questions below one heading, `VRAAG`, and all answers below
 * another, `ANTWOORD`, both as paragraphs with the same numbers, as the parliament of Flanders prints them. Else as it was.
 */
export function withNumberedParts(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const heads = blocks.flatMap(({ label }, index) => (label === null || isGuessed(label) ? [] : [index]))
  const [asks = -1, answers = -1] = heads
  const isPair = isHead(blocks[asks], 'question') && isHead(blocks[answers], 'answer')
  if (heads.length !== 2 || !isPair) return blocks
  const asked = countUp(blocks, asks + 1, answers)
  const answered = countUp(blocks, answers + 1, blocks.length)
  const last = [...answered.values()].flat().at(-1) ?? 0
  if (asked.size < 2 || answered.size === 0 || last > ([...asked.values()].flat().at(-1) ?? 0)) return blocks
  return blocks.map((labelled, index) => {
    if (index === asks || index === answers)
      return { ...labelled, block: { ...labelled.block, kind: 'heading' }, label: { kind: 'close' } }
    const numbers = asked.get(index) ?? answered.get(index)
    if (!numbers) return isGuessed(labelled.label) ? { ...labelled, label: null } : labelled
    return { ...labelled, label: labelOf(labelled, index < answers ? 'question' : 'answer', numbers) }
  })
}

function labelOf(
  { text }: LabelledBlock,
  kind: 'question' | 'answer',
  numbers: readonly number[],
): TurnLabel {
  const length = NUMBERED.exec(text)?.[0].trimEnd().length ?? 0
  return {
    kind,
    numbers,
    length,
    certainty: 0.9,
    from: kind === 'answer' ? 'counted-answer' : 'numbered-below',
  }
}

function isHead(labelled: LabelledBlock | undefined, kind: 'question' | 'answer'): boolean {
  const label = labelled?.label
  return label?.kind === kind && label.numbers.length === 0 && label.length === undefined
}

/** The paragraphs between two places whose numbers count up from 1, each the next or several at once. */
function countUp(blocks: readonly LabelledBlock[], from: number, to: number): Map<number, number[]> {
  const found = new Map<number, number[]>()
  let last = 0
  for (let index = from; index < to; index += 1) {
    const numbers = readNumbers(NUMBERED.exec(blocks[index]?.text ?? '')?.groups?.['numbers'] ?? '')
    if (numbers[0] !== last + 1) continue
    last = numbers.at(-1) ?? last
    found.set(index, numbers)
  }
  return found
}
