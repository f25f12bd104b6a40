import { type SelectionEnds, snapToWords } from '../../src-core/annotation/snap-to-words'
import { offsetsOfSelection, writeSelection } from './page-selection'
import type { PaperView } from './paper-view'

/** Keeps the browser's selection on whole words while the mouse makes it. */
export class SelectionSnapper {
  /** The ends as the mouse has them. */
  private asked: SelectionEnds | null = null
  /** The ends as they were written last. */
  private written: SelectionEnds | null = null

  constructor(private readonly paper: PaperView) {}

  /** The button goes down: another selection begins. */
  begin(): void {
    this.asked = null
    this.written = null
  }

  /** Puts the selection's ends where words begin and end, or with `exact` where the mouse is. */
  snap(exact: boolean): void {
    const now = selectedInText(this.paper)
    if (!now || !this.paper.page) return
    if (!this.written || !isSame(now, this.written)) {
      // The browser goes on from the end that was written, so only where the mouse is now is news.
      this.asked = { anchor: this.asked?.anchor ?? now.anchor, at: now.at }
    }
    if (!this.asked) return
    const wanted = exact ? this.asked : snapToWords(this.paper.page.document, this.asked)
    if (!isSame(now, wanted)) writeSelection(this.paper, wanted.anchor, wanted.at)
    this.written = wanted
  }
}

/** The ends of the selection where both are in the paper's text, else null. */
function selectedInText(paper: PaperView): SelectionEnds | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed) return null
  const isIn = (node: Node | null) => node !== null && paper.text?.contains(node) === true
  return isIn(selection.anchorNode) && isIn(selection.focusNode) ? offsetsOfSelection(paper) : null
}

function isSame(one: SelectionEnds, other: SelectionEnds): boolean {
  return one.anchor === other.anchor && one.at === other.at
}
