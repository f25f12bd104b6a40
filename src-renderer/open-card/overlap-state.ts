import { create } from 'zustand'

/** Several annotations at one place, to choose from. */
export interface Overlap {
  /** The paper they are in. */
  readonly documentId: string
  /** By id, the shortest first. */
  readonly ids: readonly string[]
  /** Beside what it is shown, in CSS pixels of the window. */
  readonly x: number
  readonly y: number
  /** Whether the list takes the keyboard's focus, as where a key asked for it. */
  readonly takesFocus: boolean
}

interface OverlapState {
  readonly shown: Overlap | null
}

/** The list of annotations at one place, while it shows. */
export const useOverlap = create<OverlapState>(() => ({ shown: null }))

/** Shows the annotations at a place to choose from; fewer than two show nothing. */
export function showOverlap(overlap: Overlap | null): void {
  useOverlap.setState({ shown: overlap && overlap.ids.length > 1 ? overlap : null })
}

/** Annotations as they are offered where they overlap: the shortest first, since it is the hardest to point at. */
export function shortestFirst<T extends { readonly start: number; readonly end: number }>(
  annotations: readonly T[],
): T[] {
  return [...annotations].sort((one, other) => one.end - one.start - (other.end - other.start))
}
