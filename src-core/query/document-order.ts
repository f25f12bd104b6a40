import type { Annotation } from '../annotation/model'
import { firstIndex } from '../basics/first-index'

type Placed = Pick<Annotation, 'id' | 'start' | 'end'>

/** Sorts as a reader meets the passages: by start, the longer one first, then by id. */
export function compareInDocument(one: Placed, other: Placed): number {
  if (one.start !== other.start) return one.start - other.start
  if (one.end !== other.end) return other.end - one.end
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/**
 * Some that are in reading order with others taken out and put in, as a new list, by the place each has: costs the changes,
 * each halved for, and one copy.
 */
export function changeInOrder<T>(
  sorted: readonly T[],
  out: readonly T[],
  into: readonly T[],
  placeOf: (item: T) => Placed,
): T[] {
  const next = [...sorted]
  for (const item of out) {
    const at = indexInOrder(next, placeOf(item), placeOf)
    const here = next[at]
    if (here !== undefined && placeOf(here).id === placeOf(item).id) next.splice(at, 1)
  }
  for (const item of into) next.splice(indexInOrder(next, placeOf(item), placeOf), 0, item)
  return next
}

/** The index of the first of some in reading order that does not come before a place. */
export function indexInOrder<T>(sorted: readonly T[], place: Placed, placeOf: (item: T) => Placed): number {
  return firstIndex(sorted, item => compareInDocument(placeOf(item), place) >= 0)
}

/** The annotations of one document in reading order, as a new list. */
export function inDocumentOrder<T extends Placed>(annotations: readonly T[]): T[] {
  return [...annotations].sort(compareInDocument)
}
