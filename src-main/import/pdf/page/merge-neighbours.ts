import { OVERLAP, overlaps, WIDE_GAP } from './make-segment'
import { NeighbourIndex } from './neighbour-index'
import type { PlacedText, Segment } from './placed-text'

type Shape = Pick<Segment, 'x' | 'right' | 'y' | 'size'>

/** Part of a wide gap that is too wide for joining what was not written one after the other. */
const PART_OF_GAP = 0.7

/** How far below a segment's baseline another may stand that is joined to it, in parts of its size. */
const BELOW = 1.5

/** So many segments are looked at one by one; those of a line with more are found by their places. */
const FEW = 64

/** Joins segments of one line that a file did not write one after the other. */
export function mergeNeighbours(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y)
  const gone = new Set<Segment>()
  let index: NeighbourIndex | null = null
  /** Where the next segment stands, from a place in the order on, that joins what `first` has grown to; -1 for none. */
  const nextOf = (first: Segment, grown: Shape, from: number): number => {
    const isBelow = (other: Segment) => other.y - first.y > first.size * BELOW
    const joins = (other: Segment) => !gone.has(other) && overlaps(grown, other) && touches(grown, other)
    const end = Math.min(sorted.length, from + FEW)
    for (let at = from; at < end; at += 1) {
      const other = sorted[at]
      if (!other || isBelow(other)) return -1
      if (joins(other)) return at
    }
    if (end === sorted.length) return -1
    index ??= new NeighbourIndex(sorted, WIDE_GAP * PART_OF_GAP, OVERLAP)
    return index.firstBeside(grown, end, other => !isBelow(other) && joins(other))
  }
  const result: Segment[] = []
  sorted.forEach((segment, place) => {
    if (gone.has(segment)) return
    let grown: GrowingSegment | null = null
    let isChanged = false
    let from = place + 1
    for (;;) {
      const at = nextOf(segment, grown ?? segment, from)
      const other = sorted[at]
      if (other) {
        gone.add(other)
        grown ??= new GrowingSegment(segment.texts)
        grown.add(other.texts)
        isChanged = true
        from = at + 1
      } else if (isChanged) {
        // What was passed over may touch it now that it is longer.
        isChanged = false
        from = place + 1
      } else break
    }
    result.push(grown ? grown.toSegment() : segment)
  })
  return result
}

function touches(a: Shape, b: Shape): boolean {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  const gap = right.x - left.right
  const size = Math.max(a.size, b.size)
  return gap < size * WIDE_GAP * PART_OF_GAP && gap > -size * OVERLAP
}

/** The texts of one size: how many letters they have, and which stands first, the earlier added one where two stand level. */
interface SizeRun {
  readonly size: number
  letters: number
  first: PlacedText
  added: number
}

/** What `makeSegment` makes of texts from left to right, kept up to date as texts are added: each costs the same. */
class GrowingSegment implements Shape {
  x = Number.POSITIVE_INFINITY
  right = Number.NEGATIVE_INFINITY
  private readonly texts: PlacedText[] = []
  private readonly runs = new Map<number, SizeRun>()
  private main: SizeRun | null = null

  constructor(texts: readonly PlacedText[]) {
    this.add(texts)
  }

  get y(): number {
    return this.main?.first.y ?? 0
  }

  get size(): number {
    return this.main?.size ?? 0
  }

  add(texts: readonly PlacedText[]): void {
    for (const text of texts) {
      const added = this.texts.push(text)
      this.x = Math.min(this.x, text.x)
      this.right = Math.max(this.right, text.x + text.width)
      const run = this.runs.get(text.size) ?? { size: text.size, letters: 0, first: text, added }
      this.runs.set(text.size, run)
      run.letters += text.text.length
      if (text.x < run.first.x) Object.assign(run, { first: text, added })
      if (!this.main || isBefore(run, this.main)) this.main = run
    }
  }

  toSegment(): Segment {
    const texts = this.texts.sort((a, b) => a.x - b.x)
    return { texts, x: this.x, right: this.right, y: this.y, size: this.size }
  }
}

/** Whether a size is sooner that of a segment than another: more letters have it, or it stands further to the left. */
function isBefore(run: SizeRun, other: SizeRun): boolean {
  if (run.letters !== other.letters) return run.letters > other.letters
  return run.first.x < other.first.x || (run.first.x === other.first.x && run.added < other.added)
}
