import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { Turn } from '../../src-core/document/model'
import { jumpTo } from './jump-history'
import type { PaperView } from './paper-view'
import { currentPaper } from './papers'
import { placeInPaper, scrollToOffset } from './scroll'

/** Goes to a turn of a paper, remembering the place left. */
export function goToTurn(turn: Turn, paper = currentPaper()): void {
  if (!paper) return
  jumpTo(turn.start, turn.start + 1, paper)
  focusTurn(paper, turn)
}

/** Goes to the next or the previous turn that shows; whether there was one. */
export function goToNeighbour(direction: 1 | -1, paper = currentPaper()): boolean {
  const turns = paper?.page?.document.turns ?? []
  const here = (paper && placeInPaper(paper)) ?? 0
  const hidden = paper?.hidden.now.turns
  let at = direction === 1 ? lastStartingAtOrBefore(turns, here) + 1 : lastStartingAtOrBefore(turns, here - 1)
  while (hidden?.has(turns[at]?.id ?? '')) at += direction
  const turn = turns[at]
  if (!paper || !turn) return false
  scrollToOffset(paper, turn.start)
  focusTurn(paper, turn)
  return true
}

function focusTurn({ page }: PaperView, turn: Turn): void {
  page?.elementAt(turn.start)?.closest<HTMLElement>('[data-turn]')?.focus({ preventScroll: true })
}
