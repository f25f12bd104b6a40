import { lastStartingAtOrBefore, touches } from '../locate'
import type { Block, StructuredDocument, Turn } from '../model'
import { freshId } from './correct-blocks'
import type { CorrectionChange, TextPlace } from './correction'
import { findPlace } from './text-place'

type Change<T extends CorrectionChange['type']> = Extract<CorrectionChange, { type: T }>
type TurnChange = Change<'set-turn' | 'move-edge' | 'split-turn' | 'merge-turns' | 'add-turn' | 'remove-turn'>

/** What no rule made. */
const CORRECTED: Turn['why'] = { rule: 'corrected by hand', evidence: '' }

/** A document's turns with one change; null where it has no place. Turns begin and end where blocks do. */
export function correctTurns(document: StructuredDocument, change: TurnChange): Turn[] | null {
  const { turns } = document
  switch (change.type) {
    case 'split-turn':
      return split(document, change)
    case 'add-turn':
      return add(document, change)
    case 'remove-turn':
      return replace(turns, indexOf(document, change.turn), 1)
    case 'merge-turns':
      return merge(turns, indexOf(document, change.turn))
    case 'set-turn':
      return set(turns, indexOf(document, change.turn), change)
    case 'move-edge':
      return move(document, indexOf(document, change.turn), change)
  }
}

/** The index of the turn that holds a place, or -1. */
function indexOf({ text, turns }: StructuredDocument, place: TextPlace): number {
  const at = findPlace(text, place)
  if (at === null) return -1
  const index = lastStartingAtOrBefore(turns, at)
  return at < (turns[index]?.end ?? 0) ? index : -1
}

function blockIndex({ text, blocks }: StructuredDocument, place: TextPlace): number {
  const at = findPlace(text, place)
  return at === null ? -1 : lastStartingAtOrBefore(blocks, at)
}

function replace(turns: readonly Turn[], index: number, count: number, ...by: Turn[]): Turn[] | null {
  return index < 0 ? null : turns.toSpliced(index, count, ...by)
}

/** A turn whose role or numbers change is tied to its questions anew. */
function set(turns: readonly Turn[], index: number, change: Change<'set-turn'>): Turn[] | null {
  const turn = turns[index]
  if (!turn) return null
  const { role = turn.role, numbers = turn.numbers, party = turn.party, speaker = turn.speaker } = change
  const answers = change.role === undefined && change.numbers === undefined ? turn.answers : []
  const changed = replace(turns, index, 1, {
    ...turn,
    role,
    numbers,
    party,
    speaker,
    answers,
    certainty: 1,
    why: CORRECTED,
  })
  const isAsked = role === 'question' && (change.role !== undefined || change.numbers !== undefined)
  return isAsked && changed ? changed.map(other => untied(other, turn, numbers)) : changed
}

/** Answers that answered a question, or that have its new numbers, look for their questions again. */
function untied(answer: Turn, question: Turn, numbers: readonly number[]): Turn {
  const concerned =
    answer.answers.includes(question.id) || answer.numbers.some(number => numbers.includes(number))
  return answer.role === 'answer' && concerned ? { ...answer, answers: [] } : answer
}

function merge(turns: readonly Turn[], index: number): Turn[] | null {
  const [turn, next] = [turns[index], turns[index + 1]]
  if (!turn || !next) return null
  const numbers = [...new Set([...turn.numbers, ...(turn.role === next.role ? next.numbers : [])])]
  const answers = [...new Set([...turn.answers, ...next.answers])]
  const edges = { start: turn.edges.start, end: next.edges.end }
  return replace(turns, index, 2, {
    ...turn,
    end: next.end,
    numbers,
    answers,
    edges,
    certainty: 1,
    why: CORRECTED,
  })
}

function split(document: StructuredDocument, change: Change<'split-turn'>): Turn[] | null {
  const { blocks, turns } = document
  const at = blockIndex(document, change.at)
  const [before, block] = [blocks[at - 1], blocks[at]]
  const index = block ? lastStartingAtOrBefore(turns, block.start) : -1
  const turn = turns[index]
  if (!turn || !before || !block || block.start <= turn.start || block.end > turn.end) return null
  const role = change.role ?? turn.role
  const rest: Turn = {
    ...turn,
    id: freshId(turn.id, turns),
    role,
    label: null,
    numbers: [],
    answers: [],
    start: block.start,
    certainty: 1,
    edges: { start: 1, end: turn.edges.end },
    why: CORRECTED,
  }
  return replace(
    turns,
    index,
    1,
    { ...turn, end: before.end, edges: { start: turn.edges.start, end: 1 } },
    rest,
  )
}

function add(document: StructuredDocument, change: Change<'add-turn'>): Turn[] | null {
  const { blocks, turns } = document
  const [first, last] = [blocks[blockIndex(document, change.from)], blocks[blockIndex(document, change.to)]]
  if (!first || !last || last.end < first.start) return null
  const turn: Turn = {
    id: freshId(`t${turns.length + 1}`, turns),
    role: change.role,
    label: null,
    numbers: [],
    party: null,
    speaker: null,
    start: first.start,
    end: last.end,
    answers: [],
    certainty: 1,
    edges: { start: 1, end: 1 },
    why: CORRECTED,
  }
  return turns.toSpliced(lastStartingAtOrBefore(turns, first.start) + 1, 0, turn)
}

/** Moves an edge; the turn that touches it there gives way or follows. */
function move(document: StructuredDocument, index: number, change: Change<'move-edge'>): Turn[] | null {
  const { blocks, turns } = document
  const to = blockIndex(document, change.to)
  const [turn, block] = [turns[index], blocks[to]]
  if (!turn || !block) return null
  return change.edge === 'start'
    ? moveStart(turns, index, block, blocks[to - 1], blocks)
    : moveEnd(turns, index, block, blocks[to + 1], blocks)
}

function moveStart(
  turns: readonly Turn[],
  index: number,
  block: Block,
  before: Block | undefined,
  blocks: readonly Block[],
): Turn[] | null {
  const [turn, last] = [turns[index], turns[index - 1]]
  if (!turn || block.start >= turn.end) return null
  const label = block.start === turn.start ? turn.label : null
  const moved = { ...turn, label, start: block.start, edges: { ...turn.edges, start: 1 } }
  if (!last || !(touches(last, turn, blocks) || last.end > block.start))
    return replace(turns, index, 1, moved)
  if (!before || before.end <= last.start) return null
  return replace(turns, index - 1, 2, { ...last, end: before.end, edges: { ...last.edges, end: 1 } }, moved)
}

function moveEnd(
  turns: readonly Turn[],
  index: number,
  block: Block,
  after: Block | undefined,
  blocks: readonly Block[],
): Turn[] | null {
  const [turn, next] = [turns[index], turns[index + 1]]
  if (!turn || block.end <= turn.start) return null
  const moved = { ...turn, end: block.end, edges: { ...turn.edges, end: 1 } }
  if (!next || !(touches(turn, next, blocks) || next.start < block.end))
    return replace(turns, index, 1, moved)
  if (!after || after.start >= next.end) return null
  const label = after.start === next.start ? next.label : null
  return replace(turns, index, 2, moved, {
    ...next,
    label,
    start: after.start,
    edges: { ...next.edges, start: 1 },
  })
}
