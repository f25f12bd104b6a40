import { anyLanguage } from '../../vocabulary/languages'
import type { LabelledBlock } from './labelled-block'

/** `Reactie:` alone on its line, of which no single one says that it answers. */
const AGAIN = new RegExp(String.raw`^(?:${anyLanguage(({ labels }) => labels?.answerAgain)})\s*:?$`, 'u')

/** So many headings of answers without a number may each answer what stands above it. */
const ENOUGH = 2

/**
 * Labels what is headed `Reactie van de minister` more than once as answers: each answers what was asked since the last, where at
 * most one party has its heading between them, and is no part that holds the answers to all. Else as it was.
 */
export function labelAnswersBetween(given: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const blocks = withAnswersPart(given)
  const heads = blocks.flatMap(({ label }, index) =>
    label?.kind === 'part' && label.answers && label.number === '' && !label.both ? [index] : [],
  )
  if (heads.length === 0) return labelAgain(blocks)
  if (heads.length < ENOUGH) return blocks
  const isBetween = heads.every(
    (head, index) => index === 0 || parties(blocks, heads[index - 1] ?? 0, head) <= 1,
  )
  if (!isBetween || !parties(blocks, 0, heads[0] ?? 0)) return blocks
  return labelAt(blocks, heads)
}

/**
 * `Antwoorden` alone, right above a party's heading once, is the part that holds all answers, and so it is in the contents; and
 * so is the only one of a paper, behind the headings of all parties.
 */
function withAnswersPart(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const isBare = ({ label }: LabelledBlock) =>
    label?.kind === 'answer' && label.numbers.length === 0 && label.length === undefined
  const above = blocks.filter(
    (labelled, index) => isBare(labelled) && blocks[index + 1]?.label?.kind === 'party',
  )
  const title = (above.length === 1 ? above[0] : onlyAnswer(blocks, isBare))?.text.trim()
  if (title === undefined) return blocks
  return blocks.map(labelled =>
    isBare(labelled) && labelled.text.trim() === title
      ? {
          ...labelled,
          block: { ...labelled.block, kind: 'heading' },
          label: { kind: 'part', number: '', answers: true },
        }
      : labelled,
  )
}

/** The one answer with a label that stands below several parties, none of whose questions has one. */
function onlyAnswer(
  blocks: readonly LabelledBlock[],
  isBare: (labelled: LabelledBlock) => boolean,
): LabelledBlock | undefined {
  const turns = blocks.filter(({ label }) => label?.kind === 'answer' || label?.kind === 'question')
  const [only] = turns
  if (!only || turns.length > 1 || !isBare(only)) return undefined
  const at = blocks.indexOf(only)
  const several = parties(blocks, 0, at) >= ENOUGH
  return several && parties(blocks, at, blocks.length) === 0 ? only : undefined
}

/** The same of short headings, below questions or parties that have labels, where no answer has one. */
function labelAgain(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const again = blocks.flatMap(({ label, text }, index) =>
    label === null && AGAIN.test(text.trim()) ? [index] : [],
  )
  const kinds = new Set(blocks.map(({ label }) => label?.kind))
  const asked = kinds.has('party') || kinds.has('question')
  return again.length >= ENOUGH && asked && !kinds.has('answer') ? labelAt(blocks, again) : blocks
}

function labelAt(blocks: readonly LabelledBlock[], places: readonly number[]): readonly LabelledBlock[] {
  const answers = new Set(places)
  return blocks.map((labelled, index) =>
    answers.has(index)
      ? {
          ...labelled,
          block: { ...labelled.block, kind: 'label' },
          label: { kind: 'answer', numbers: [], certainty: 0.95, from: 'word' },
        }
      : labelled,
  )
}

/** How many headings of parties stand between two places. */
function parties(blocks: readonly LabelledBlock[], from: number, to: number): number {
  return blocks.slice(from, to).filter(({ label }) => label?.kind === 'party').length
}
