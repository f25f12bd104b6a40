import type { Block, Section, StructuredDocument, TextRange, Turn } from './model'

/** The index of the last range that starts at or before an offset, or -1; ranges are sorted by start. */
export function lastStartingAtOrBefore(
  ranges: readonly { readonly start: number }[],
  offset: number,
): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
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

/**
 * Whose words or questions stand at a UTF-16 offset: the turn's party, else that of the questions it answers, else
 * that of the innermost section that has one.
 */
export function partyAt(document: StructuredDocument, offset: number): string | null {
  const turn = turnAt(document, offset)
  if (turn?.party) return turn.party
  if (turn) {
    const question = document.turns.find(({ id, party }) => party !== null && turn.answers.includes(id))
    if (question) return question.party
  }
  return (
    document.sections.reduce<Section | null>(
      (found, section) => (section.party !== null && holds(section, offset) ? inner(found, section) : found),
      null,
    )?.party ?? null
  )
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

/** Walks back from the last range that can hold the offset, so that flat lists cost a binary search. */
function innermost<T extends TextRange>(ranges: readonly T[], offset: number): T | null {
  let found: T | null = null
  for (let index = lastStartingAtOrBefore(ranges, offset); index >= 0; index--) {
    const range = ranges[index]
    if (!range || (found && range.start < found.start)) break
    if (holds(range, offset)) found = inner(found, range)
  }
  return found
}

function holds(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset < range.end
}

function inner<T extends TextRange>(one: T | null, other: T): T {
  return one && one.end - one.start < other.end - other.start ? one : other
}
