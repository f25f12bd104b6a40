import type { HiddenTurns } from '../../src-core/turns/hidden-turns'
import { nearestShown } from '../../src-core/turns/hidden-turns'
import { clearSelection, readSelection } from '../paper/page-selection'
import type { PaperPage } from '../paper/paper-page'
import type { HeldPlace, PaperView } from '../paper/paper-view'
import { heldPlace, scrollToOffset } from '../paper/scroll'
import { CoveredPage, HIDDEN_LINE, type LineWords } from './covered-page'
import { filterKey, filterOf, openTurns, takeDocument, useFilters } from './filter-state'

/** Keeps hidden on a page what is filtered away; the answer stops it and shows everything. */
export function coverPaper(paper: PaperView, page: PaperPage, words: LineWords): () => void {
  const { document } = page
  const key = filterKey(paper.key, document.id)
  const covered = new CoveredPage(page, words)
  let known = paper.hidden.now
  let isGoing = false
  takeDocument(key, document)
  const apply = (hidden: HiddenTurns) => {
    if (hidden === known) return
    known = hidden
    const held = isGoing ? null : placeHeld(paper)
    covered.cover(hidden)
    paper.hidden.set(hidden, (turns, why) => {
      // Whoever goes there scrolls there next.
      isGoing = why === 'place'
      openTurns(key, turns, why)
      isGoing = false
    })
    if (held) hold(paper, held)
    leaveHidden(paper)
  }
  // Where one was led to before anything was hidden shows.
  const landed = paper.landed?.offset
  apply(filterOf(key).hidden)
  if (landed !== undefined) paper.hidden.show({ start: landed, end: landed + 1 }, 'place')
  const unsubscribe = useFilters.subscribe(() => apply(filterOf(key).hidden))
  const pressed = ({ target }: MouseEvent) => {
    const line = target instanceof Element ? target.closest<HTMLElement>(`[${HIDDEN_LINE}]`) : null
    const turns = line && known.stretches[Number(line.getAttribute(HIDDEN_LINE))]?.turns
    if (!turns) return
    openTurns(key, turns, 'line')
    const turn = document.turns.find(({ id }) => id === turns[0])
    const article = turn && page.elementAt(turn.start)?.closest<HTMLElement>('[data-turn]')
    article?.focus({ preventScroll: true })
  }
  const { text } = paper
  text?.addEventListener('click', pressed)
  return () => {
    unsubscribe()
    text?.removeEventListener('click', pressed)
    covered.end()
    if (paper.page === page) paper.hidden.clear()
  }
}

/** The place one is at; null above the first line, where one stays whatever is hidden. */
function placeHeld(paper: PaperView): HeldPlace | null {
  return paper.pane?.scrollTop === 0 ? null : heldPlace(paper)
}

/** Brings the place one was at back to where it lay, or what shows next to it. */
function hold(paper: PaperView, { offset, rest }: HeldPlace): void {
  const { page, hidden, pane } = paper
  const near = page && nearestShown(page.document, hidden.now, offset)
  if (near === null) return
  if (near === offset) scrollToOffset(paper, offset, rest)
  else scrollToOffset(paper, near)
  // For those who follow the place, where nothing scrolls.
  pane?.dispatchEvent(new Event('scroll'))
}

/** Gives up a selection that has come to run over what is hidden. */
function leaveHidden(paper: PaperView): void {
  const passage = readSelection(paper)
  if (passage && paper.hidden.touches(passage)) clearSelection()
}
