import { blockIndexAt } from '../../src-core/document/text-units'
import { caretOffsetAtPoint } from '../paper/offset-at-point'
import type { PaperPage } from '../paper/paper-page'
import type { PaperView } from '../paper/paper-view'
import { rangeOfOffsets } from '../paper/text-range'

/** Where a caret is drawn, in CSS pixels of the window. */
export interface CaretBox {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** How near the pane's edges the caret may come before the paper scrolls, in CSS pixels: clear of the sticky heading. */
const EDGE = 112
/** How far apart points are tried when a line above or below is sought, in CSS pixels. */
const PROBE = 6

/** Where the caret before a UTF-16 offset stands on the screen; null where its block is not on the page. */
export function caretBox(page: PaperPage, offset: number): CaretBox | null {
  const { blocks } = page.document
  const block = blocks[blockIndexAt(blocks, offset)]
  if (!block || block.start === block.end) return null
  const isAtEnd = offset >= block.end
  const range = rangeOfOffsets(page, isAtEnd ? block.end - 1 : offset, isAtEnd ? block.end : offset + 1)
  const boxes = range && [...range.getClientRects()]
  const box = isAtEnd ? boxes?.at(-1) : (boxes?.find(({ width }) => width > 0) ?? boxes?.[0])
  return box ? { x: isAtEnd ? box.right : box.left, top: box.top, bottom: box.bottom } : null
}

/** Where the edge behind the last character before a UTF-16 offset stands; null where its block is not on the page. */
export function endBox(page: PaperPage, offset: number): CaretBox | null {
  const box = [...(rangeOfOffsets(page, offset - 1, offset)?.getClientRects() ?? [])].at(-1)
  return box ? { x: box.right, top: box.top, bottom: box.bottom } : null
}

/** Scrolls the paper so that the caret can be seen with some of what is around it. */
export function revealCaret({ pane, page }: PaperView, offset: number): void {
  // Blocks not laid out yet have guessed heights; the second look lands exactly.
  for (let look = 0; look < 2; look++) {
    const box = page && caretBox(page, offset)
    if (!pane || !box) return
    const view = pane.getBoundingClientRect()
    if (box.top < view.top + EDGE) pane.scrollTop += box.top - view.top - EDGE
    else if (box.bottom > view.bottom - EDGE) pane.scrollTop += box.bottom - view.bottom + EDGE
  }
}

/**
 * The offset on the line above or below, as near as can be to `x`; where there is none, the offset itself. The caret
 * must be in sight, since the browser answers for points of the screen only.
 */
export function offsetOnLine(paper: PaperView, offset: number, direction: -1 | 1, x: number): number {
  const { page } = paper
  const from = page && caretBox(page, offset)
  const text = paper.text?.getBoundingClientRect()
  if (!page || !from || !text) return offset
  const inside = Math.min(Math.max(x, text.left + 1), text.right - 1)
  for (let away = PROBE; away < EDGE; away += PROBE) {
    const y = direction === 1 ? from.bottom + away : from.top - away
    const found = caretOffsetAtPoint(paper, inside, y)
    const box = found !== null && found !== offset ? caretBox(page, found) : null
    if (found !== null && box && (direction === 1 ? box.top >= from.bottom - 2 : box.bottom <= from.top + 2))
      return found
  }
  return offset
}

/** The first or the last offset on the caret's line. */
export function lineEdge(page: PaperPage, offset: number, direction: -1 | 1): number {
  const { document } = page
  const block = document.blocks[blockIndexAt(document.blocks, offset)]
  const from = caretBox(page, offset)
  if (!block || !from) return offset
  const isOnLine = (at: number) => {
    const box = caretBox(page, at)
    return box !== null && box.top < from.bottom - 2 && box.bottom > from.top + 2
  }
  let [near, far] = direction === 1 ? [offset, block.end] : [offset, block.start]
  if (isOnLine(far)) return far
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2)
    if (isOnLine(middle)) near = middle
    else far = middle
  }
  return near
}
