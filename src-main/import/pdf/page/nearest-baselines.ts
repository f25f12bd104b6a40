import type { Segment } from './placed-text'

/** Segments this far apart, in parts of their size, stand on different lines. */
const OTHER_LINE = 0.8

/**
 * How far the baselines of some segments are from the nearest of others, in points, for those that have one of the same line. In
 * time n log n, since a page may be made of tens of thousands of pieces.
 */
export function nearestBaselines(segments: readonly Segment[], others: readonly Segment[]): number[] {
  const baselines = others.map(({ y }) => y).sort((a, b) => a - b)
  return segments.flatMap(({ y, size }) => {
    const at = firstFrom(baselines, y)
    const above = y - (baselines[at - 1] ?? Number.NEGATIVE_INFINITY)
    const below = (baselines[at] ?? Number.POSITIVE_INFINITY) - y
    const distance = Math.min(above, below)
    return distance < size * OTHER_LINE ? [distance] : []
  })
}

/** The place of the first of some sorted values that is not below another. */
function firstFrom(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) < value) from = middle + 1
    else to = middle
  }
  return from
}
