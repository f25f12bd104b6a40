import type { PaperView } from './paper-view'
import { offsetOfPoint } from './text-range'

/** The UTF-16 offset of the paper's text at a point of the screen, or null where there is no text. */
export function offsetAtPoint(paper: PaperView, x: number, y: number): number | null {
  const point = textPoint(paper, x, y)
  const side = point && isOn(point.node, point.inNode, x, y)
  if (!point || !side) return null
  // The caret is between two characters; the point may be on the one before it.
  return side === 'before' ? point.offset - 1 : point.offset
}

/** The UTF-16 offset at which a caret would stand for a point of the screen, beside the text too, or null. */
export function caretOffsetAtPoint(paper: PaperView, x: number, y: number): number | null {
  return textPoint(paper, x, y)?.offset ?? null
}

function textPoint(
  { page }: PaperView,
  x: number,
  y: number,
): { node: Node; inNode: number; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y)
  const node = caret?.offsetNode
  const element = node instanceof Element ? node : node?.parentElement
  const block = element?.closest('[data-block]')
  if (!page || !caret || !node || !block || page.indexOf(block) === null) return null
  const offset = offsetOfPoint(page, node, caret.offset)
  return offset === null ? null : { node, inNode: caret.offset, offset }
}

/** On which side of a caret the character under a point is; null beside the text, such as past the end of a line. */
function isOn(node: Node, offset: number, x: number, y: number): 'before' | 'after' | null {
  const length = node.textContent?.length ?? 0
  if (!(node instanceof Text)) return null
  if (offset > 0 && holds(node, offset - 1, offset, x, y)) return 'before'
  return offset < length && holds(node, offset, offset + 1, x, y) ? 'after' : null
}

function holds(node: Node, start: number, end: number, x: number, y: number): boolean {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return [...range.getClientRects()].some(
    box => x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom,
  )
}
