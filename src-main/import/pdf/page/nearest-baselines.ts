import { firstIndex } from '../../../../src-core/basics/first-index'
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
    const at = firstIndex(baselines, baseline => baseline >= y)
    const above = y - (baselines[at - 1] ?? Number.NEGATIVE_INFINITY)
    const below = (baselines[at] ?? Number.POSITIVE_INFINITY) - y
    const distance = Math.min(above, below)
    return distance < size * OTHER_LINE ? [distance] : []
  })
}
