import { largest, smallest } from '../../../../src-core/basics/extremes'
import type { PlacedText, Segment } from './placed-text'

/** A gap this wide, in parts of the letters' size, is more than a space between words. */
export const WIDE_GAP = 1.1

/** How far texts of one line may overlap where the file kerns them. */
export const OVERLAP = 0.6

/** What two texts of one line share, in parts of the smaller one's height; browsers raise a small note's mark so far that it is less. */
const [SHARED, SHARED_RAISED] = [0.5, 0.45]
/** A raised mark is so small at most, in parts of the text's size. */
const MARK_SIZE = 0.88
/** Small print is so large at most, in points: words of a cover are no marks. */
const SMALL_PRINT = 9

/** Whether two texts share about half of the smaller one's height: letters reach from the baseline up. */
export function overlaps(a: { y: number; size: number }, b: { y: number; size: number }): boolean {
  const shared = Math.min(a.y, b.y) - Math.max(a.y - a.size * 0.75, b.y - b.size * 0.75)
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  const isMark = large.size <= SMALL_PRINT && small.size < large.size * MARK_SIZE && small.y < large.y
  return shared > small.size * 0.75 * (isMark ? SHARED_RAISED : SHARED)
}

/** Texts as one segment: of the size most of its letters have, on the baseline of the first of that size. */
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
