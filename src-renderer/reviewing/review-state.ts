import { create } from 'zustand'
import type { ReviewSort } from '../../src-core/document/review-points'

/** Which points are listed: those that deserve a look, those of a sort, or the corrections made. */
export type ReviewFilter = 'look' | ReviewSort | 'corrections'

interface ReviewState {
  /** Whether the review stands where the annotations do. */
  readonly isOpen: boolean
  readonly filter: ReviewFilter
  /** The id of the point one is at. */
  readonly point: string | null
  /** The place in the text that would be corrected, a UTF-16 offset. */
  readonly place: number | null
  /** Whether the point one is at was just settled, and one goes on to the next once it is off the list. */
  readonly isSettled: boolean
}

const CLOSED: ReviewState = { isOpen: false, filter: 'look', point: null, place: null, isSettled: false }

/** Looking at what import made of the paper, as far as this window is with it. */
export const useReview = create<ReviewState>(() => CLOSED)

/** Forgets where one was, as for another document, which begins with what deserves a look. */
export function forgetReview(): void {
  useReview.setState({ filter: 'look', point: null, place: null, isSettled: false })
}

/** Chooses the place to correct. */
export function choosePlace(place: number): void {
  useReview.setState({ place })
}
