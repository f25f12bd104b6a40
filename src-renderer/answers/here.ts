import { turnAt } from '../../src-core/document/locate'
import type { TextRange, Turn } from '../../src-core/document/model'
import { offsetsOfSelection } from '../paper/page-selection'
import type { PaperView } from '../paper/paper-view'
import { placeInPaper } from '../paper/scroll'

/**
 * The turn that has the keyboard's focus, or else the caret, and can be seen; null where none has. One that was scrolled out of
 * sight is not meant any more.
 */
export function turnWithFocus(paper: PaperView): Turn | null {
  const { pane, page } = paper
  const { activeElement } = window.document
  if (!pane || !page) return null
  const article = pane.contains(activeElement) ? activeElement?.closest<HTMLElement>('[data-turn]') : null
  if (article)
    return isSeen(pane, article)
      ? (page.document.turns.find(({ id }) => id === article.dataset['turn']) ?? null)
      : null
  const caret = offsetsOfSelection(paper)
  const turn = caret && turnAt(page.document, caret.at)
  const element = turn && page.elementAt(turn.start)?.closest<HTMLElement>('[data-turn]')
  return turn && element && isSeen(pane, element) ? turn : null
}

/** The turn one is at: that with the focus or the caret, else the one that is read. */
export function turnHere(paper: PaperView): Turn | null {
  const offset = placeInPaper(paper)
  return turnWithFocus(paper) ?? (offset !== null && paper.page ? turnAt(paper.page.document, offset) : null)
}

/** The turn that something selected begins in, where that can be seen; what was scrolled out of sight is not meant any more. */
export function turnInSight({ pane, page }: PaperView, selected: TextRange): Turn | null {
  const turn = page && turnAt(page.document, selected.start)
  const article = turn && page.elementAt(turn.start)?.closest<HTMLElement>('[data-turn]')
  return pane && article && isSeen(pane, article) ? turn : null
}

function isSeen(pane: HTMLElement, element: HTMLElement): boolean {
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()]
  return inner.bottom > outer.top && inner.top < outer.bottom
}
