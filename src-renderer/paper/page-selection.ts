import { trimPassage } from '../../src-core/annotation/trim-passage'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { blockElements } from './block-elements'
import { offsetOfPoint, offsetsOfRange, pointOfOffset } from './text-range'

/** The passage the browser's selection covers, without white space at its ends; null where it holds no text of the paper. */
export function readSelection(document: StructuredDocument): TextRange | null {
  const selection = window.getSelection()
  const text = window.document.querySelector('[data-paper-text]')
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !text) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(text) || !isIn(text, selection)) return null
  const offsets = offsetsOfRange(range)
  return offsets && trimPassage(document.text, offsets)
}

/** A selection counts from the margins too, but not from the panes beside the paper. */
function isIn(text: Element, { anchorNode, focusNode }: Selection): boolean {
  const paper = text.closest('[id="paper"]')
  return Boolean(paper && (paper.contains(anchorNode) || paper.contains(focusNode)))
}

/** Makes the browser select a stretch of the paper, from an anchor to a caret: UTF-16 offsets. */
export function writeSelection(document: StructuredDocument, anchor: number, caret: number): void {
  const forward = anchor <= caret
  const from = pointOfOffset(document.blocks, anchor, !forward)
  const to = pointOfOffset(document.blocks, caret, forward)
  const selection = window.getSelection()
  if (from && to) selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** The ends of the browser's selection, the caret where it was let go; null outside the paper. */
export function offsetsOfSelection(): { anchor: number; at: number } | null {
  const selection = window.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  const anchor = offsetOfPoint(selection.anchorNode, selection.anchorOffset)
  const at = offsetOfPoint(selection.focusNode, selection.focusOffset)
  return anchor === null || at === null ? null : { anchor, at }
}

/** Selects nothing. */
export function clearSelection(): void {
  window.getSelection()?.removeAllRanges()
}

/** Selects all text of the paper, and nothing of what stands around it. */
export function selectPaper(): void {
  const blocks = blockElements()
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first && last) window.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
}
