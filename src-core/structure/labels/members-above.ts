import { eachLanguage } from '../../vocabulary/languages'
import { partyName } from '../parties/party-name'
import type { Label } from './label'
import type { LabelledBlock } from './labelled-block'

/** `Vragen van het lid Kade (NOP)`, above questions that have labels of their own. */
const ABOVE = eachLanguage(({ headings }) => headings?.memberAbove, 'u')
/** A longer block, in UTF-16 units, is no such line. */
const LONGEST = 140

/** Gives labelled questions the member that a line above them names, up to the next such line, which is of no turn. */
export function withMembersAbove(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  let member: { speaker: string; party: string } | null = null
  return blocks.map((labelled, index) => {
    const { block, text, label } = labelled
    const named = label === null && text.length < LONGEST ? ABOVE.exec(text.trim())?.groups : undefined
    if (named && blocks[index + 1]?.label?.kind === 'question') {
      member = { speaker: named['speaker'] ?? '', party: partyName(named['party'] ?? '') }
      return { ...labelled, label: { kind: 'close' } }
    }
    if (block.kind === 'heading' || label?.kind === 'party' || label?.kind === 'part') member = null
    const isUnnamed = label?.kind === 'question' && label.speaker === undefined && label.party === undefined
    return member && isUnnamed ? { ...labelled, label: { ...label, ...member } } : labelled
  })
}

/** So many lines between the number of a question and the word for one say who asks and who answers. */
const NEAR = 5
const ASKED = eachLanguage(({ people }) => people?.askedBy, 'u')
const ANSWERED = eachLanguage(({ people }) => people?.answeredBy, 'u')

/** Who asks and who answers, as far as lines between a number and its question say. */
interface Named {
  readonly asks: string | undefined
  readonly answers: string | undefined
}

/**
 * Gives the word for a question the number that stands a few lines above it, and it and its answer the people named between
 * them: `SPØRSMÅL NR. 12`, `Innlevert 3. mai 2021 av Kari Navn`, `Spørsmål:`.
 */
export function withPeopleAbove(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  let given: LabelledBlock | null = null
  let named: Named | null = null
  let between: string[] = []
  const numbers = blocks.map((_, index) => belongsBelow(blocks, index))
  return blocks.map((labelled, index) => {
    const { block, text, label } = labelled
    if (numbers[index]) {
      given = labelled
      between = []
      return { ...labelled, label: { kind: 'close' }, block: { ...block, kind: 'paragraph' } }
    }
    if (label === null) between.push(text)
    if (given && label?.kind === 'question' && given.label?.kind === 'question') {
      named = { asks: whoIn(between, ASKED), answers: whoIn(between, ANSWERED) }
      const above = given.label
      given = null
      const speaker = named.asks ?? label.speaker
      return { ...labelled, label: { ...label, numbers: above.numbers, ...(speaker && { speaker }) } }
    }
    if (label?.kind === 'question') named = null
    if (label?.kind !== 'answer' || !named?.answers || label.speaker !== undefined) return labelled
    return { ...labelled, label: { ...label, speaker: named.answers } }
  })
}

function whoIn(lines: readonly string[], pattern: typeof ASKED): string | undefined {
  return lines.map(line => pattern.exec(line)?.groups?.['who']).find(Boolean)
}

/** Whether a label holds only the number of a question whose word, without a number, stands a few lines below it. */
function belongsBelow(blocks: readonly LabelledBlock[], index: number): boolean {
  const label = blocks[index]?.label
  if (label?.kind !== 'question' || label.from !== 'word-and-number' || label.length !== undefined)
    return false
  const below = nextLabelled(blocks, index, NEAR)
  return below !== null && below > index + 1 && isWordAlone(blocks[below]?.label)
}

/** The next block with a label among so many; null where none of them has one. */
function nextLabelled(blocks: readonly LabelledBlock[], index: number, most: number): number | null {
  const near = blocks.slice(index + 1, index + 1 + most)
  const found = near.findIndex(({ label }) => label !== null)
  return found < 0 ? null : index + 1 + found
}

function isWordAlone(label: Label | null | undefined): boolean {
  return label?.kind === 'question' && label.from === 'word' && label.numbers.length === 0
}
