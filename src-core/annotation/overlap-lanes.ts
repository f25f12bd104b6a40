import type { TextRange } from '../document/model'
import { type Drawn, marksOf } from './marks-of'

/** One theme of one annotation with the lane of its bar in the margin, 0 next to the text. */
export interface LanedMark extends TextRange {
  readonly annotation: string
  /** Null for an annotation without a known theme. */
  readonly theme: string | null
  readonly lane: number
}

/**
 * Decides on which lanes the bars of overlapping marks stand, so that those on one lane never overlap and as few lanes are
 * used as possible. Earlier marks get the lower lanes, longer ones before shorter, then by the rank of their themes, so
 * a mark never changes the lanes of those before it. Themes without a rank are not drawn.
 */
export function overlapLanes(annotations: readonly Drawn[], rank: ReadonlyMap<string, number>): LanedMark[] {
  const marks = annotations
    .flatMap(annotation => marksOf(annotation, rank))
    .sort(
      (one, other) =>
        one.start - other.start ||
        other.end - one.end ||
        one.rank - other.rank ||
        (one.annotation < other.annotation ? -1 : 1),
    )
  const reach: number[] = []
  return marks.map(({ annotation, theme, start, end }) => {
    const free = reach.findIndex(until => until <= start)
    const lane = free === -1 ? reach.length : free
    reach[lane] = end
    return { annotation, theme, start, end, lane }
  })
}
