import { trimPassage } from '../../src-core/annotation/trim-passage'
import type { TextRange } from '../../src-core/document/model'
import { withWholeWords } from '../../src-core/document/set-right'
import { withoutHiddenEnds } from '../../src-core/turns/hidden-turns'
import type { PaperView } from './paper-view'
import { currentPaper } from './papers'
import { offsetOfPoint, offsetsOfRange, pointOfOffset } from './text-range'

/**
 * The passage of a paper that the browser's selection covers, without white space or hidden text at its ends; null where it holds
 * none. Hidden text between them is in it: see `seesWhole`.
 */
export function readSelection(paper: PaperView): TextRange | null {
  const { page } = paper
  const selection = window.getSelection()
  if (!page || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  // A selection counts from the margins too, but not from the panes beside the paper.
  if (!paper.holds(selection.anchorNode) && !paper.holds(selection.focusNode)) return null
  const offsets = offsetsOfRange(page, selection.getRangeAt(0))
  const passage = offsets && trimPassage(page.document.text, withWholeWords(page.document, offsets))
  return passage && withoutHiddenEnds(page.document.text, paper.hidden.now, passage)
}

/**
 * Whether one can see all of a passage that is to be taken, in UTF-16 offsets. What is hidden of it shows from now on, and who
 * takes it waits until it was seen: no quotation has words in it that nobody saw.
 */
export function seesWhole(paper: PaperView, passage: TextRange): boolean {
  return !paper.hidden.show(passage, 'selection')
}

/** Makes the browser select a stretch of a paper, from an anchor to a caret: UTF-16 offsets. */
export function writeSelection({ page }: PaperView, anchor: number, caret: number): void {
  const forward = anchor <= caret
  const from = page && pointOfOffset(page, anchor, !forward)
  const to = page && pointOfOffset(page, caret, forward)
  const selection = window.getSelection()
  if (from && to) selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** The ends of the browser's selection, the caret where it was let go; null where it is in another paper or in none. */
export function offsetsOfSelection(paper: PaperView): { anchor: number; at: number } | null {
  const { page } = paper
  const { anchorNode, anchorOffset, focusNode, focusOffset } = window.getSelection() ?? NOTHING
  if (!page || !anchorNode || !focusNode) return null
  if (!paper.holds(anchorNode) && !paper.holds(focusNode)) return null
  const anchor = offsetOfPoint(page, anchorNode, anchorOffset)
  const at = offsetOfPoint(page, focusNode, focusOffset)
  return anchor === null || at === null ? null : { anchor, at }
}

const NOTHING = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 }

/** Selects nothing. */
export function clearSelection(): void {
  window.getSelection()?.removeAllRanges()
}

/** Selects all text of a paper, and nothing of what stands around it. */
export function selectPaper(paper = currentPaper()): void {
  const { page } = paper ?? { page: null }
  if (page) paper?.hidden.show({ start: 0, end: page.document.text.length }, 'selection')
  const [first, last] = [page?.chunks[0], page?.chunks.at(-1)]
  const from = page && first && page.fill(first)[0]
  const to = page && last && page.fill(last).at(-1)
  if (from && to) window.getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length)
}
