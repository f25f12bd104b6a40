import { largest, smallest } from '../../../../src-core/basics/extremes'
import type { PlacedText, Segment } from './placed-text'

/** A gap this wide, in parts of the letters' size, is more than a space between words. */
export const WIDE_GAP = 1.1

/** How far texts of one line may overlap where the file kerns them. */
export const OVERLAP = 0.6

/** Whether two texts share at least half of the smaller one's height: letters reach from the baseline up. */
export function overlaps(a: { y: number; size: number }, b: { y: number; size: number }): boolean {
  const shared = Math.min(a.y, b.y) - Math.max(a.y - a.size * 0.75, b.y - b.size * 0.75)
  return shared > Math.min(a.size, b.size) * 0.75 * 0.5
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
