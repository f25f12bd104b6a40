import type { Annotation } from '../annotation/model'

type Placed = Pick<Annotation, 'id' | 'start' | 'end'>

/** Sorts as a reader meets the passages: by start, the longer one first, then by id. */
export function compareInDocument(one: Placed, other: Placed): number {
  if (one.start !== other.start) return one.start - other.start
  if (one.end !== other.end) return other.end - one.end
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** The annotations of one document in reading order, as a new list. */
export function inDocumentOrder<T extends Placed>(annotations: readonly T[]): T[] {
  return [...annotations].sort(compareInDocument)
}
