import type { TextRange } from '../document/model'
import type { Annotation } from './model'

/** One theme of one annotation, as it is drawn: lane 0 is the background, every further lane an underline. */
export interface LanedMark extends TextRange {
  readonly annotation: string
  /** Null for an annotation without a known theme. */
  readonly theme: string | null
  readonly lane: number
}

type Drawn = Pick<Annotation, 'id' | 'start' | 'end' | 'themes'>

/**
 * Decides how overlapping highlights are drawn, so that marks on one lane never overlap and as few lanes are used as
 * possible. Earlier marks get the lower lanes, longer ones before shorter, then as `themeOrder` lists their themes, so
 * a mark never changes the lanes of those before it. Themes that are not in `themeOrder` are not drawn.
 */
export function overlapLanes(annotations: readonly Drawn[], themeOrder: readonly string[]): LanedMark[] {
  const rank = new Map(themeOrder.map((id, index) => [id, index]))
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

function marksOf({ id, start, end, themes }: Drawn, rank: ReadonlyMap<string, number>) {
  const known = [...new Set(themes)].filter(theme => rank.has(theme))
  const drawn: (string | null)[] = known.length > 0 ? known : [null]
  return drawn.map(theme => ({ annotation: id, theme, start, end, rank: rank.get(theme ?? '') ?? rank.size }))
}
