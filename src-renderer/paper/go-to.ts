import type { Turn } from '../../src-core/document/model'
import { useApp } from '../state/store'
import { jumpTo } from './jump-history'
import { placeInPaper, scrollToOffset } from './scroll'

/** Goes to a turn, remembering the place left. */
export function goToTurn(turn: Turn): void {
  jumpTo(turn.start)
  document.querySelector<HTMLElement>(`[data-turn="${turn.id}"]`)?.focus({ preventScroll: true })
}

/** Goes to the next or the previous turn; whether there was one. */
export function goToNeighbour(direction: 1 | -1): boolean {
  const turns = useApp.getState().document?.turns ?? []
  const here = placeInPaper() ?? 0
  const turn =
    direction === 1 ? turns.find(({ start }) => start > here) : turns.findLast(({ start }) => start < here)
  if (!turn) return false
  scrollToOffset(turn.start)
  document.querySelector<HTMLElement>(`[data-turn="${turn.id}"]`)?.focus({ preventScroll: true })
  return true
}
