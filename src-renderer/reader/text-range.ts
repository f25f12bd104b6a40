import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { Block, TextRange } from '../../src-core/document/model'

/** The document text of a selection, as UTF-16 offsets; null where it holds no text of the paper. */
export function offsetsOfRange(range: Range): TextRange | null {
  const start = offsetAt(range.startContainer, range.startOffset, 'after')
  const end = offsetAt(range.endContainer, range.endOffset, 'before')
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The DOM range of a stretch of the document's text; null where its blocks are not on the page. */
export function rangeOfOffsets(blocks: readonly Block[], start: number, end: number): Range | null {
  const from = pointAt(blocks, start)
  const to = pointAt(blocks, end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The element of a block, or null. */
export function blockElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`)
}

function pointAt(blocks: readonly Block[], offset: number, isEnd = false): { node: Text; offset: number } | null {
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
function offsetAt(node: Node, offset: number, side: 'before' | 'after'): number | null {
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
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-block]')]
  const isAfter = (block: HTMLElement) => {
    const whole = document.createRange()
    whole.selectNodeContents(block)
    return whole.compareBoundaryPoints(Range.START_TO_START, point) >= 0
  }
  if (side === 'after') {
    const next = blocks.find(isAfter)
    return next ? Number(next.dataset['start']) : null
  }
  const last = blocks.findLast(block => !isAfter(block))
  return last ? Number(last.dataset['start']) + (last.textContent ?? '').length : null
}
