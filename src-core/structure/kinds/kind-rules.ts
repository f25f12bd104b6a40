import type { DocumentKind, Section, Turn } from '../../document/model'
import type { LabelOrigin, TurnLabel } from '../labels/label'
import type { LabelledBlock } from '../labels/labelled-block'
import { withoutMasks } from '../notes/mask-marks'

/** A paper whose blocks and sections are known and whose turns are wanted. */
export interface Paper {
  readonly text: string
  readonly blocks: readonly LabelledBlock[]
  readonly sections: readonly Section[]
}

/** What the rules know of one kind of paper. */
export interface KindRules {
  readonly kind: DocumentKind
  /** What speaks for the kind. */
  evidence(paper: Paper): Evidence
  /** The questions, answers, speeches and statements, in the order of the text. */
  turns(paper: Paper): Turn[]
}

/** How much speaks for a kind of paper, 0 to 1, and what: in words, for whoever looks into a wrong guess. */
export interface Evidence {
  readonly weight: number
  readonly clues: readonly string[]
  /** How sure the kind can be at most, 0 to 1, whatever else was weighed. */
  readonly surest?: number
}

/** What there is to say where nothing speaks for a kind, or something speaks against it. */
export function noEvidence(...clues: readonly string[]): Evidence {
  return { weight: 0, clues }
}

/** How far into a paper its head is looked for, in UTF-16 units. */
const HEAD = 4000

/** The beginning of a paper, where it says what it is. */
export function headOf({ text }: Paper): string {
  return text.slice(0, HEAD)
}

/** How sure a turn and its two ends are. */
export interface Sureness {
  readonly turn: number
  readonly start: number
  readonly end: number
}

export const SURE: Sureness = { turn: 0.99, start: 0.99, end: 0.99 }

/** A turn over blocks, the first of which may be its label. */
export function makeTurn(
  role: Turn['role'],
  blocks: readonly LabelledBlock[],
  section: Section | null,
  sureness: Sureness,
  rule?: string,
): Omit<Turn, 'id'> {
  const first = blocks[0]
  const last = blocks.at(-1)
  const label = turnLabel(first)
  return {
    role,
    label: label && first ? printedLabel(first, label) : null,
    numbers: [...(label?.numbers ?? [])],
    party: role === 'answer' ? null : (label?.party ?? section?.party ?? null),
    speaker: label?.speaker ?? null,
    start: first?.block.start ?? 0,
    end: last?.block.end ?? 0,
    answers: [],
    certainty: sureness.turn,
    edges: { start: sureness.start, end: sureness.end },
    why: {
      rule: [label && LABELLED[label.from], rule].filter(Boolean).join('; '),
      evidence: firstWords(first?.text ?? ''),
    },
  }
}

/** The rule by which each sort of label opens a turn. */
const LABELLED: Readonly<Record<LabelOrigin, string>> = {
  format: 'the file marks it',
  'word-and-number': 'label with a word and a number',
  word: 'label with a word only',
  'bare-number': 'number alone on its line, counting up',
  'numbered-paragraph': 'numbered paragraph, counting up',
  'counted-answer': 'number below the heading of the answers, as a question has',
  'numbered-below': 'number below the heading of the questions, as an answer has',
  asker: 'names who asks',
  answerer: 'names who answers a tabled question',
  speaker: 'names who speaks',
}

/** So much of a block, in UTF-16 units, shows what a rule went by. */
const SHOWN = 60

function firstWords(text: string): string {
  return withoutMasks(text.slice(0, SHOWN)).replace(/\s+/g, ' ')
}

/** The label that opens a turn at a block, if any. */
export function turnLabel(labelled: LabelledBlock | undefined): TurnLabel | null {
  const label = labelled?.label
  return label?.kind === 'question' || label?.kind === 'answer' || label?.kind === 'speech' ? label : null
}

/** What a label is printed before on its own line, with the label; null where it stands alone. */
export function ownText(labelled: LabelledBlock): string | null {
  const length = turnLabel(labelled)?.length
  return length !== undefined && length < labelled.text.trimEnd().length ? labelled.text : null
}

function printedLabel({ text }: LabelledBlock, { length }: TurnLabel): string | null {
  if (length === 0) return null
  return withoutMasks(text.slice(0, length)).replace(/\s+/g, ' ').trim()
}

/** Gives turns their ids, in the order of the text. */
export function numberTurns(turns: readonly Omit<Turn, 'id'>[]): Turn[] {
  return turns.map((turn, index) => ({
    id: `t${index + 1}`,
    ...turn,
    label: turn.label === null ? null : withoutMasks(turn.label),
    speaker: turn.speaker === null ? null : withoutMasks(turn.speaker),
  }))
}
