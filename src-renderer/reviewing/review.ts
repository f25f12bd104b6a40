import { deservesLook, type ReviewPoint, reviewPoints } from '../../src-core/document/review-points'
import { jumpTo } from '../paper/jump-history'
import { currentPaper } from '../paper/papers'
import { placeInPaper } from '../paper/scroll'
import { closeDrawer, isNarrow, isPaneOpen, showPane } from '../state/panes'
import { useApp } from '../state/store'
import { type ReviewFilter, useReview } from './review-state'

/** Puts the review where the annotations stand, with the focus in it, beginning with points of a sort. */
export function startReview(filter: ReviewFilter = 'look'): void {
  useReview.setState({ isOpen: true, filter })
  showPane('annotations')
  requestAnimationFrame(() => document.getElementById('annotations')?.focus({ preventScroll: true }))
}

/** Puts the annotations back where the review stood. */
export function endReview(): void {
  useReview.setState({ isOpen: false, point: null, place: null })
  if (isNarrow()) closeDrawer()
}

/** Opens the review, or ends it where it shows. */
export function toggleReview(): void {
  if (useReview.getState().isOpen && isPaneOpen('annotations')) endReview()
  else startReview()
}

/** The points of a sort; `look` has those that deserve one. */
export function pointsOf(points: readonly ReviewPoint[], filter: ReviewFilter): readonly ReviewPoint[] {
  if (filter === 'corrections') return []
  return filter === 'look' ? points.filter(deservesLook) : points.filter(({ sort }) => sort === filter)
}

/** Goes to a point in the paper and makes its place the one to correct. */
export function goToPoint({ id, start, end }: ReviewPoint): void {
  useReview.setState({ point: id, place: start, isSettled: false })
  jumpTo(start, end)
}

/** Goes on from a point that was settled to the one after it of those listed, else to the first; stays where none is left. */
export function goOn(points: readonly ReviewPoint[]): void {
  const { filter, point, place, isSettled } = useReview.getState()
  if (!isSettled || points.some(({ id }) => id === point)) return
  const listed = pointsOf(points, filter)
  const next = listed.find(({ start }) => start >= (place ?? 0)) ?? listed[0]
  if (next) goToPoint(next)
  else useReview.setState({ point: null, isSettled: false })
}

/** Goes to the next or the previous point of those listed, opening the review where it is closed. */
export function goToNextPoint(step: 1 | -1): void {
  const { document } = useApp.getState()
  if (!document) return
  const { isOpen, filter, point } = useReview.getState()
  if (!isOpen) {
    useReview.setState({ isOpen: true })
    showPane('annotations')
  }
  const points = pointsOf(reviewPoints(document), filter)
  const at = points.findIndex(({ id }) => id === point)
  const paper = currentPaper()
  const here = (paper && placeInPaper(paper)) ?? 0
  const next =
    at >= 0
      ? points[(at + step + points.length) % points.length]
      : step === 1
        ? (points.find(({ start }) => start >= here) ?? points[0])
        : (points.findLast(({ start }) => start < here) ?? points.at(-1))
  if (next) goToPoint(next)
}
