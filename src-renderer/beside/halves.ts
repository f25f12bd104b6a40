import { exchangeFilters } from '../filtering/filter-state'
import {
  exchangeHistories,
  expectPlace,
  forgetHistory,
  jumpTo,
  type Place,
  placeOf,
} from '../paper/jump-history'
import type { PaperView } from '../paper/paper-view'
import { readPaper, usePapers } from '../paper/papers'
import { scrollToOffset } from '../paper/scroll'
import { openBeside } from '../state/actions'
import { documentIdOn, endSplit, otherSide, readSide, SIDES, swapSides } from '../state/open-papers'
import { settlePendingWork } from '../state/pending-work'
import { type Side, useApp } from '../state/store'

/** The paper in a half of the window; null where none is. */
export function paperOn(side: Side): PaperView | null {
  return usePapers.getState().all.find(paper => paper.side === side) ?? null
}

/** Opens a paper in the half of the window that is not read, at a UTF-16 offset or where it was left; what is read stays so. */
export async function openInOther(document: string, offset?: number): Promise<void> {
  const side = otherSide(useApp.getState().side)
  const shows = documentIdOn(useApp.getState(), side) === document
  const paper = paperOn(side)
  if (shows && paper) {
    if (offset !== undefined) jumpTo(offset, offset + 1, paper)
    return
  }
  if (offset !== undefined) expectPlace(side, { document, offset })
  await openBeside(document)
}

/** Divides the window, the open paper on both sides; or where it is divided, makes it whole with what is read. */
export async function toggleSplit(): Promise<void> {
  const { other, document, side } = useApp.getState()
  if (other) return closeSide(otherSide(side))
  const here = paperOn(side)
  if (document) await openInOther(document.id, (here && placeOf(here)?.offset) ?? 0)
}

/** Makes the other half of the window the one that is read, and gives it the keyboard's focus. */
export function goToOther(): void {
  const { other, side } = useApp.getState()
  const paper = other && paperOn(otherSide(side))
  if (!paper) return
  readPaper(paper)
  paper.focus()
}

/** Gives up a half of the window; what stands in the other one fills it, at its place. */
export function closeSide(which: Side): void {
  if (!useApp.getState().other) return
  const stays = otherSide(which)
  const place = placeIn(stays)
  void settlePendingWork()
  readSide(stays)
  forgetHistory(which)
  if (stays === 'beside') {
    exchangeHistories()
    exchangeFilters()
    bringTo('main', place)
  }
  endSplit()
  requestAnimationFrame(() => paperOn('main')?.focus())
}

/** Changes over what stands in the halves of the window, each at its place. */
export function swapPapers(): void {
  if (!useApp.getState().other) return
  const [main, beside] = SIDES.map(placeIn)
  bringTo('main', beside ?? null)
  bringTo('beside', main ?? null)
  exchangeHistories()
  exchangeFilters()
  swapSides()
}

function placeIn(side: Side): Place | null {
  const paper = paperOn(side)
  return paper && placeOf(paper)
}

/** Has a half of the window show a place: at once where it shows that paper already, else when the paper comes. */
function bringTo(side: Side, place: Place | null): void {
  const paper = paperOn(side)
  if (!place) return
  if (paper?.page?.document.id === place.document) scrollToOffset(paper, place.offset)
  else expectPlace(side, place)
}
