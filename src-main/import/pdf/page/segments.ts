import { makeSegment, OVERLAP, overlaps, WIDE_GAP } from './make-segment'
import { mergeNeighbours } from './merge-neighbours'
import type { PlacedText, Segment } from './placed-text'

/** A gap this wide is a space where the file itself does not say. */
export const SPACE_GAP = 0.12

/** Puts texts together that stand side by side, raised marks included. */
export function makeSegments(texts: readonly PlacedText[]): Segment[] {
  const open: PlacedText[][] = []
  let current: PlacedText[] = []
  let largest: PlacedText | null = null
  for (const text of texts) {
    const last = current.at(-1)
    if (last && largest && fits(last, text) && overlaps(largest, text)) {
      current.push(text)
      if (text.size > largest.size) largest = text
    } else {
      current = [text]
      largest = text
      open.push(current)
    }
  }
  return mergeNeighbours(open.map(makeSegment))
}

function fits(last: PlacedText, next: PlacedText): boolean {
  const gap = next.x - (last.x + last.width)
  const size = Math.max(last.size, next.size)
  return gap < size * WIDE_GAP && gap > -size * OVERLAP
}

/** Groups what stands on the same height, each group from left to right. */
export function makeRows(segments: readonly Segment[]): Segment[][] {
  const rows: { segments: Segment[]; y: number; size: number }[] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && overlaps(row, segment)) row.segments.push(segment)
    else rows.push({ segments: [segment], y: segment.y, size: segment.size })
  }
  return rows.map(row => row.segments.sort((a, b) => a.x - b.x))
}
