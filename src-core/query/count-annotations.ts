import type { Annotation } from '../annotation/model'
import { lastStartingAtOrBefore, partiesIn } from '../document/locate'
import type { StructuredDocument } from '../document/model'

/** How many annotations touch each theme, party and turn of one document; what nothing touches is absent. */
export interface AnnotationCounts {
  readonly total: number
  /** Annotations without any theme. */
  readonly untagged: number
  /** Of a theme with others below it: those of the others too, each annotation once. */
  readonly byTheme: ReadonlyMap<string, number>
  readonly byParty: ReadonlyMap<string, number>
  readonly byTurn: ReadonlyMap<string, number>
}

const NONE: AnnotationCounts = {
  total: 0,
  untagged: 0,
  byTheme: new Map(),
  byParty: new Map(),
  byTurn: new Map(),
}

/** The ids of the themes above each theme, by its id; a theme that has none above it may be absent. */
export type Lineages = ReadonlyMap<string, readonly string[]>

/**
 * Counts annotations; one that touches several themes, parties or turns counts once under each. With `lineages`, an
 * annotation counts under the themes above its own too.
 */
export function countAnnotations(
  document: StructuredDocument,
  annotations: readonly Annotation[],
  lineages: Lineages = new Map(),
): AnnotationCounts {
  return changeCounts(NONE, document, [], annotations, lineages)
}

/** Counts with some annotations taken off and others added: costs these and what there are names of, not what was counted. */
export function changeCounts(
  counts: AnnotationCounts,
  document: StructuredDocument,
  off: readonly Annotation[],
  added: readonly Annotation[],
  lineages: Lineages = new Map(),
): AnnotationCounts {
  const byTheme = new Map(counts.byTheme)
  const byParty = new Map(counts.byParty)
  const byTurn = new Map(counts.byTurn)
  let { total, untagged } = counts
  for (const [annotations, step] of [
    [off, -1],
    [added, 1],
  ] as const)
    for (const { start, end, themes } of annotations) {
      total += step
      if (themes.length === 0) untagged += step
      countEach(byTheme, [...themes, ...themes.flatMap(id => lineages.get(id) ?? [])], step)
      countEach(byParty, partiesIn(document, start, end), step)
      countEach(byTurn, turnsIn(document, start, end), step)
    }
  return { total, untagged, byTheme, byParty, byTurn }
}

/** Turns follow each other, so walking back from the last ends at the first that is over before the passage begins. */
function turnsIn({ turns }: StructuredDocument, start: number, end: number): string[] {
  const found: string[] = []
  for (let index = lastStartingAtOrBefore(turns, end - 1); index >= 0; index--) {
    const turn = turns[index]
    if (!turn || turn.end <= start) break
    found.unshift(turn.id)
  }
  return found
}

function countEach(counts: Map<string, number>, keys: readonly string[], step: number): void {
  for (const key of new Set(keys)) {
    const count = (counts.get(key) ?? 0) + step
    if (count === 0) counts.delete(key)
    else counts.set(key, count)
  }
}
