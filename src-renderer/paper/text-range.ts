import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { Block, TextRange } from '../../src-core/document/model'
import { blockElement, blockElements, firstIndex } from './block-elements'

/** The document text of a selection, as UTF-16 offsets; null where it holds no text of the paper. */
export function offsetsOfRange(range: Range): TextRange | null {
  const start = offsetOfPoint(range.startContainer, range.startOffset, 'after')
  const end = offsetOfPoint(range.endContainer, range.endOffset, 'before')
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The DOM range of a stretch of the document's text; null where its blocks are not on the page. */
export function rangeOfOffsets(blocks: readonly Block[], start: number, end: number): Range | null {
  const from = pointOfOffset(blocks, start)
  const to = pointOfOffset(blocks, end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The place of an offset in the page's text; `isEnd` takes the end of the text before it rather than the start after. */
export function pointOfOffset(
  blocks: readonly Block[],
  offset: number,
  isEnd = false,
): { node: Text; offset: number } | null {
  const block = blocks[lastStartingAtOrBefore(blocks, isEnd ? offset - 1 : offset)]
  const element = block && blockElement(block.id)
  if (!block || !element) return null
  let left = Math.min(offset, block.end) - block.start
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length || (isEnd && left === node.length)) return { node, offset: left }
    left -= node.length
  }
  return null
}

/** The offset of a DOM point; a point outside every block counts as the nearest block edge on the side asked for. */
export function offsetOfPoint(node: Node, offset: number, side: 'before' | 'after' = 'after'): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-block]')
  if (!block) return edgeNear(node, offset, side)
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset['start']) + before.toString().length
}

function edgeNear(node: Node, offset: number, side: 'before' | 'after'): number | null {
  const point = document.createRange()
  point.setStart(node, offset)
  const blocks = blockElements()
  const whole = document.createRange()
  const after = firstIndex(blocks, block => {
    whole.selectNodeContents(block)
    return whole.compareBoundaryPoints(Range.START_TO_START, point) >= 0
  })
  if (side === 'after') {
    const next = blocks[after]
    return next ? Number(next.dataset['start']) : null
  }
  const last = blocks[after - 1]
  return last ? Number(last.dataset['start']) + (last.textContent ?? '').length : null
}
