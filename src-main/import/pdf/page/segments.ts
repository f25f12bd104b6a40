import { largest, smallest } from '../../../../src-core/basics/extremes'
import type { PlacedText, Segment } from './placed-text'

/** A gap this wide, in parts of the letters' size, is more than a space between words. */
const WIDE_GAP = 1.1

/** A gap this wide is a space where the file itself does not say. */
export const SPACE_GAP = 0.12

/** How far texts of one line may overlap where the file kerns them. */
const OVERLAP = 0.6

/** Puts texts together that stand side by side, raised marks included. */
export function makeSegments(texts: readonly PlacedText[]): Segment[] {
  const open: PlacedText[][] = []
  let current: PlacedText[] = []
  for (const text of texts) {
    const last = current.at(-1)
    if (last && fits(last, text) && sameLine(current, text)) current.push(text)
    else {
      current = [text]
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

function sameLine(line: readonly PlacedText[], text: PlacedText): boolean {
  const base = line.reduce((big, other) => (other.size > big.size ? other : big))
  return overlaps(base, text)
}

/** Whether two texts share at least half of the smaller one's height: letters reach from the baseline up. */
function overlaps(a: { y: number; size: number }, b: { y: number; size: number }): boolean {
  const shared = Math.min(a.y, b.y) - Math.max(a.y - a.size * 0.75, b.y - b.size * 0.75)
  return shared > Math.min(a.size, b.size) * 0.75 * 0.5
}

export function makeSegment(texts: readonly PlacedText[]): Segment {
  const sizes = new Map<number, number>()
  for (const { size, text } of texts) sizes.set(size, (sizes.get(size) ?? 0) + text.length)
  const size = [...sizes].reduce((most, other) => (other[1] > most[1] ? other : most))[0]
  const main = texts.find(text => text.size === size)
  return {
    texts,
    x: smallest(texts.map(({ x }) => x)),
    right: largest(texts.map(({ x, width }) => x + width)),
    y: main?.y ?? 0,
    size,
  }
}

/** Joins segments of one line that a file did not write one after the other. */
function mergeNeighbours(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y)
  const gone = new Set<Segment>()
  const result: Segment[] = []
  sorted.forEach((segment, index) => {
    if (gone.has(segment)) return
    let merged = segment
    let changed = true
    while (changed) {
      changed = false
      for (let at = index + 1; at < sorted.length; at += 1) {
        const other = sorted[at]
        if (!other || other.y - segment.y > segment.size * 1.5) break
        if (gone.has(other) || !overlaps(merged, other) || !touches(merged, other)) continue
        gone.add(other)
        merged = makeSegment([...merged.texts, ...other.texts].sort((a, b) => a.x - b.x))
        changed = true
      }
    }
    result.push(merged)
  })
  return result
}

function touches(a: Segment, b: Segment): boolean {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  const gap = right.x - left.right
  const size = Math.max(a.size, b.size)
  return gap < size * WIDE_GAP * 0.7 && gap > -size * OVERLAP
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
