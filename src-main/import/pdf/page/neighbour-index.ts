import { largest } from '../../../../src-core/basics/extremes'
import type { Segment } from './placed-text'

/** Finds what stands beside a segment by its edges, so that a line of thousands of pieces is not gone through for each. */
export class NeighbourIndex {
  /** Places in the order of the segments, by their left and by their right edges. */
  private readonly byLeft: readonly number[]
  private readonly byRight: readonly number[]
  private readonly largestSize: number

  /** `gap` and `overlap` are how far apart and over each other two segments may stand, in parts of the larger one's size. */
  constructor(
    private readonly segments: readonly Segment[],
    private readonly gap: number,
    private readonly overlap: number,
  ) {
    const places = segments.map((_, at) => at)
    this.byLeft = [...places].sort((a, b) => this.leftOf(a) - this.leftOf(b))
    this.byRight = places.sort((a, b) => this.rightOf(a) - this.rightOf(b))
    this.largestSize = largest(segments.map(({ size }) => size))
  }

  /** The first place from `from` on of a segment with an edge beside one of these that `fits`; -1 where there is none. */
  firstBeside(
    { x, right, size }: Pick<Segment, 'x' | 'right' | 'size'>,
    from: number,
    fits: (segment: Segment) => boolean,
  ): number {
    // A little more than needed, since sums of fractions are not exact.
    const most = Math.max(size, this.largestSize) * 1.01
    let first = -1
    const look = (places: readonly number[], edge: (at: number) => number, low: number, high: number) => {
      for (let next = firstAtLeast(places, edge, low); next < places.length; next += 1) {
        const at = places[next] ?? 0
        if (edge(at) > high) return
        const segment = this.segments[at]
        if (at >= from && (first < 0 || at < first) && segment && fits(segment)) first = at
      }
    }
    look(this.byLeft, at => this.leftOf(at), right - most * this.overlap, right + most * this.gap)
    look(this.byRight, at => this.rightOf(at), x - most * this.gap, x + most * this.overlap)
    return first
  }

  private leftOf(at: number): number {
    return this.segments[at]?.x ?? 0
  }

  private rightOf(at: number): number {
    return this.segments[at]?.right ?? 0
  }
}

/** Where in places sorted by an edge those begin whose edge is no lower than `low`. */
function firstAtLeast(places: readonly number[], edge: (at: number) => number, low: number): number {
  let [start, end] = [0, places.length]
  while (start < end) {
    const middle = (start + end) >> 1
    if (edge(places[middle] ?? 0) < low) start = middle + 1
    else end = middle
  }
  return start
}
