import { smallest } from '../../basics/extremes'
import { numberListSource, readNumbers } from '../../document/read-numbers'
import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import { isGuessed, type TurnLabel } from './label'
import type { LabelledBlock } from './labelled-block'
import { requests } from './wording'

/** Whose answers follow: `Antwoord van minister De Boer (Financiën). (Ontvangen 3 mei 2001)`. */
const ANSWERED = anyPattern(({ labels }) => labels?.answersBelow, 'iu')
const NUMBERS = numberListSource('1,3')
/** `1.`, or `Ad 1.` */
const BEFORE = String.raw`(?:(?:${anyLanguage(({ labels }) => labels?.beforeCounted)})\s+)?`
const ALONE = new RegExp(String.raw`^${BEFORE}(?<numbers>${NUMBERS})\s*[.):]?$`, 'u')
const BEFORE_TEXT = new RegExp(String.raw`^${BEFORE}(?<numbers>${NUMBERS})\s*[.)](?:\s+(?=\S))`, 'u')

/**
 * Labels the answers of a paper that puts all of them below all questions, under one heading, and gives both the same
 * bare numbers: those behind the heading that count up from the first question's are answers. Else as it was.
 */
export function labelAnswersBelow(given: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const blocks = withoutTitle(given)
  const first = blocks.findIndex(({ label }) => isGuessed(label))
  if (first < 0 && blocks.some(({ label }) => label?.kind === 'question' || label?.kind === 'answer'))
    return blocks
  const heads = blocks.flatMap(({ label, text }, index) =>
    isHead(label) || saysAnswered(text.trim(), blocks[index + 1]?.text.trim()) ? [index] : [],
  )
  if (first < 0) return labelOnly(blocks, heads)
  const head = heads.find(index => index > first)
  if (head === undefined) return labelInPart(blocks, first)
  const asked = new Set(numbersOf(blocks.slice(0, head)))
  const answers = countUp(blocks, head + 1, asked)
  const bare = heads.filter(index => index >= head && isHead(blocks[index]?.label ?? null))
  // What is said below it may answer all of them together.
  if (answers.size === 0 && heads.every(index => !isHead(blocks[index]?.label ?? null)))
    return labelOnly(blocks, heads)
  // Where each question has its own answer there are as many headings.
  if (answers.size === 0 || bare.length > 1) return blocks
  return blocks.map((labelled, index) => {
    if (index === head || (index > head && isHead(labelled.label)))
      return { ...labelled, label: { kind: 'close' } }
    const answer = answers.get(index)
    return answer ? { ...labelled, label: answer } : labelled
  })
}

/** Longer lines, in UTF-16 units, are no part of such a heading. */
const PART = 120

/** Whether a line says whose answers follow, perhaps with the next one: for whom may stand on a line of its own. */
function saysAnswered(text: string, next = ''): boolean {
  if (ANSWERED.test(text)) return true
  return text.length <= PART && next.length <= PART && ANSWERED.test(`${text} ${next}`)
}

/** Blocks in which a title that names the question which is answered, as `Svar på spørgsmål nr. 12`, is no label of an answer. */
function withoutTitle(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const at = blocks.findIndex(({ label }) => label?.kind === 'question' || label?.kind === 'answer')
  const title = blocks[at]
  if (at > 1 || title?.label?.kind !== 'answer' || title.label.numbers.length === 0) return blocks
  const { numbers } = title.label
  const later = blocks.slice(at + 1)
  const asked = later.findIndex(
    ({ label }) => label?.kind === 'question' && label.numbers.some(number => numbers.includes(number)),
  )
  const answered = later.slice(asked + 1).some(({ label }) => label?.kind === 'answer')
  return asked >= 0 && answered ? blocks.with(at, { ...title, label: null }) : blocks
}

/** The same below the heading of a part that holds the answers: where what is numbered there asks, it repeats the questions. */
function labelInPart(blocks: readonly LabelledBlock[], first: number): readonly LabelledBlock[] {
  const part = blocks.findIndex(
    ({ label }, index) => index > first && label?.kind === 'part' && label.answers && !label.both,
  )
  if (part < 0) return blocks
  const answers = countUp(blocks, part + 1, new Set(numbersOf(blocks.slice(0, part))))
  const asking = [...answers.keys()].filter(index => requests(blocks[index]?.text ?? '')).length
  if (answers.size < ENOUGH || asking * 2 >= answers.size) return blocks
  return blocks.map((labelled, index) => {
    const answer = answers.get(index)
    return answer ? { ...labelled, label: answer } : labelled
  })
}

/** So many numbers below the heading of such a part are those of answers. */
const ENOUGH = 2

/** One question and its answer below such a heading in a paper without any label: only that heading is one. */
function labelOnly(blocks: readonly LabelledBlock[], heads: readonly number[]): readonly LabelledBlock[] {
  const [head, ...others] = heads
  const labelled = head === undefined ? undefined : blocks[head]
  const asks = blocks.slice(0, head).some(({ text }) => /\?\s*$/.test(text))
  if (head === undefined || !labelled || others.length > 0 || !asks || !blocks[head + 1]) return blocks
  return blocks.with(head, {
    ...labelled,
    label: { kind: 'answer', numbers: [], certainty: 0.85, from: 'word' },
  })
}

function isHead(label: LabelledBlock['label']): boolean {
  return label?.kind === 'answer' && label.numbers.length === 0 && label.length === undefined
}

/** The numbers of questions that only their number makes one. */
function numbersOf(blocks: readonly LabelledBlock[]): number[] {
  return blocks.flatMap(({ label }) => (isGuessed(label) ? label.numbers : []))
}

/** The blocks from `from` on whose numbers go through those that were asked, each the next or a later one. */
function countUp(
  blocks: readonly LabelledBlock[],
  from: number,
  asked: ReadonlySet<number>,
): Map<number, TurnLabel> {
  const found = new Map<number, TurnLabel>()
  let last = smallest(asked) - 1
  for (let index = from; index < blocks.length; index += 1) {
    const text = blocks[index]?.text.trim() ?? ''
    const alone = ALONE.exec(text)?.groups?.['numbers']
    const before = alone === undefined ? BEFORE_TEXT.exec(text) : null
    const numbers = readNumbers(alone ?? before?.groups?.['numbers'] ?? '')
    const [first] = numbers
    if (first !== last + 1 || !numbers.every(number => asked.has(number))) continue
    last = numbers.at(-1) ?? last
    found.set(index, {
      kind: 'answer',
      numbers,
      certainty: 0.93,
      from: 'counted-answer',
      ...(before && { length: before[0].trimEnd().length }),
    })
  }
  return found
}
