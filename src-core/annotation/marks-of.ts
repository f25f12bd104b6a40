import type { TextRange } from '../document/model'
import type { Annotation } from './model'

/** What is drawn of an annotation. */
export type Drawn = Pick<Annotation, 'id' | 'start' | 'end' | 'themes'>

/** One theme of one annotation. */
export interface Mark extends TextRange {
  readonly annotation: string
  /** Null for an annotation without a known theme. */
  readonly theme: string | null
  /** The theme's place in the codebook. */
  readonly rank: number
}

/** The marks of an annotation: one for each theme that has a rank, or one without a theme. */
export function marksOf({ id, start, end, themes }: Drawn, rank: ReadonlyMap<string, number>): Mark[] {
  const known = [...new Set(themes)].filter(theme => rank.has(theme))
  const drawn: (string | null)[] = known.length > 0 ? known : [null]
  return drawn.map(theme => ({ annotation: id, theme, start, end, rank: rank.get(theme ?? '') ?? rank.size }))
}
