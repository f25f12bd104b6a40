import type { Annotation } from '../annotation/model'
import { lastStartingAtOrBefore, partiesIn } from '../document/locate'
import type { StructuredDocument } from '../document/model'

/** How many annotations touch each theme, party and turn of one document; what nothing touches is absent. */
export interface AnnotationCounts {
  readonly total: number
  /** Annotations without any theme. */
  readonly untagged: number
  readonly byTheme: ReadonlyMap<string, number>
  readonly byParty: ReadonlyMap<string, number>
  readonly byTurn: ReadonlyMap<string, number>
}

/** Counts annotations; one that touches several themes, parties or turns counts once under each. */
export function countAnnotations(
  document: StructuredDocument,
  annotations: readonly Annotation[],
): AnnotationCounts {
  const byTheme = new Map<string, number>()
  const byParty = new Map<string, number>()
  const byTurn = new Map<string, number>()
  for (const { start, end, themes } of annotations) {
    countEach(byTheme, themes)
    countEach(byParty, partiesIn(document, start, end))
    countEach(byTurn, turnsIn(document, start, end))
  }
  const untagged = annotations.filter(({ themes }) => themes.length === 0).length
  return { total: annotations.length, untagged, byTheme, byParty, byTurn }
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

function countEach(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
}
