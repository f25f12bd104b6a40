import type { Block, Section, StructuredDocument, TextRange, Turn } from './model'

/** The index of the last range that starts at or before an offset, or -1; ranges are sorted by start. */
export function lastStartingAtOrBefore(ranges: readonly TextRange[], offset: number): number {
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

/** Whose words stand at a UTF-16 offset: the turn's party, else that of the innermost section that has one. */
export function partyAt(document: StructuredDocument, offset: number): string | null {
  const party = turnAt(document, offset)?.party
  if (party) return party
  const byId = new Map(document.sections.map(section => [section.id, section]))
  for (
    let at = sectionAt(document, offset);
    at;
    at = at.parent === null ? null : (byId.get(at.parent) ?? null)
  ) {
    if (at.party) return at.party
  }
  return null
}

/** The printed page a UTF-16 offset is on, or null where the paper has no pages. */
export function pageAt(document: StructuredDocument, offset: number): number | null {
  const pages = document.pages.map(({ number, start }) => ({ number, start, end: start }))
  return pages[lastStartingAtOrBefore(pages, offset)]?.number ?? null
}

function innermost<T extends TextRange>(ranges: readonly T[], offset: number): T | null {
  let found: T | null = null
  for (const range of ranges) {
    if (range.start > offset || range.end <= offset) continue
    if (!found || range.end - range.start <= found.end - found.start) found = range
  }
  return found
}
