import { firstIndex } from '../basics/first-index'
import type { Block, Footnote, Section, StructuredDocument, TextRange, Turn } from './model'

/** The index of the last range that starts at or before an offset, or -1; ranges are sorted by start. */
export function lastStartingAtOrBefore(
  ranges: readonly { readonly start: number }[],
  offset: number,
): number {
  return firstIndex(ranges, ({ start }) => start > offset) - 1
}

/** The block that holds a UTF-16 offset; the line break after a block counts as its own. */
export function blockAt(document: StructuredDocument, offset: number): Block | null {
  return document.blocks[Math.max(0, lastStartingAtOrBefore(document.blocks, offset))] ?? null
}

/** The innermost turn that holds a UTF-16 offset. */
export function turnAt(document: StructuredDocument, offset: number): Turn | null {
  return innermost(document.turns, offset)
}

/** The innermost section that holds a UTF-16 offset. */
export function sectionAt(document: StructuredDocument, offset: number): Section | null {
  return innermost(document.sections, offset)
}

/** Where words stand: an offset, and the mark of the footnote they are in; null in the text itself. */
export interface NotedPlace {
  readonly at: number
  readonly note: string | null
}

/** The place of an offset: in a footnote that of the mark that leads to it, since the note may be printed beneath what somebody else says. */
export function notedPlace(document: StructuredDocument, offset: number): NotedPlace {
  const block = blockAt(document, offset)
  const note = block?.kind === 'footnote' ? notesByBlock(document).get(block.id) : undefined
  return note ? { at: note.marks[0] ?? offset, note: note.mark } : { at: offset, note: null }
}

/** Where what stands at an offset is said: that of a footnote at its mark; UTF-16 offsets. */
export function saidAt(document: StructuredDocument, offset: number): number {
  return notedPlace(document, offset).at
}

/** The innermost turn in which what stands at a UTF-16 offset is said. */
export function turnSaying(document: StructuredDocument, offset: number): Turn | null {
  return turnAt(document, saidAt(document, offset))
}

const notesOf = new WeakMap<readonly Footnote[], ReadonlyMap<string | null, Footnote>>()

/** The footnotes of a document by the block that holds each, set apart once. */
function notesByBlock({ footnotes }: StructuredDocument): ReadonlyMap<string | null, Footnote> {
  const known = notesOf.get(footnotes) ?? new Map(footnotes.map(note => [note.block, note]))
  notesOf.set(footnotes, known)
  return known
}

/**
 * Whose words or questions stand at a UTF-16 offset: the turn's party, else that of the questions it answers, else
 * that of the innermost section that has one; of a footnote that of its mark.
 */
export function partyAt(document: StructuredDocument, place: number): string | null {
  const offset = saidAt(document, place)
  const turn = turnAt(document, offset)
  if (turn?.party) return turn.party
  const asker = turn && askers(document).get(turn.id)
  if (asker) return asker
  return (
    document.sections.reduce<Section | null>(
      (found, section) => (section.party !== null && holds(section, offset) ? inner(found, section) : found),
      null,
    )?.party ?? null
  )
}

const askersOf = new WeakMap<readonly Turn[], ReadonlyMap<string, string>>()

/** The party of the first question each answer answers, by the answer's id; worked out once for a document's turns. */
function askers({ turns }: Pick<StructuredDocument, 'turns'>): ReadonlyMap<string, string> {
  const known = askersOf.get(turns)
  if (known) return known
  const places = new Map(turns.map(({ id }, index) => [id, index]))
  const found = new Map<string, string>()
  for (const { id, answers } of turns) {
    const indexes = answers.flatMap(question => places.get(question) ?? []).sort((one, other) => one - other)
    const party = indexes.map(index => turns[index]?.party).find(asker => asker)
    if (party) found.set(id, party)
  }
  askersOf.set(turns, found)
  return found
}

/** Every party whose words or questions a passage touches, in reading order; UTF-16 offsets, `end` exclusive. */
export function partiesIn(document: StructuredDocument, start: number, end: number): string[] {
  const found = new Set<string>()
  const first = Math.max(0, lastStartingAtOrBefore(document.blocks, start))
  for (let index = first; index < document.blocks.length; index++) {
    const block = document.blocks[index]
    if (!block || block.start >= end) break
    const party = partyAt(document, Math.max(start, block.start))
    if (party !== null) found.add(party)
  }
  return [...found]
}

/** The printed page a UTF-16 offset is on, or null where the paper has no pages. */
export function pageAt(document: StructuredDocument, offset: number): number | null {
  return document.pages[lastStartingAtOrBefore(document.pages, offset)]?.number ?? null
}

/** Whether no block stands between a turn and one after it. */
export function touches(one: Turn, other: Turn, blocks: readonly Block[]): boolean {
  const last = lastStartingAtOrBefore(blocks, one.end - 1)
  return (blocks[last + 1]?.start ?? Number.POSITIVE_INFINITY) >= other.start
}

/** Walks back from the last range that can hold the offset, so that flat lists cost a binary search. */
function innermost<T extends TextRange>(ranges: readonly T[], offset: number): T | null {
  let found: T | null = null
  for (let index = lastStartingAtOrBefore(ranges, offset); index >= 0; index--) {
    const range = ranges[index]
    if (!range || (found && range.start < found.start)) break
    if (holds(range, offset) && !(found && found.end - found.start <= range.end - range.start)) found = range
  }
  return found
}

function holds(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset < range.end
}

function inner<T extends TextRange>(one: T | null, other: T): T {
  return one && one.end - one.start < other.end - other.start ? one : other
}
