import { firstIndex } from '../../src-core/basics/first-index'
import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { TextRange } from '../../src-core/document/model'
import { lengthInText, placeInNode, placeInText } from './drawn-words'
import type { PaperPage } from './paper-page'

/** The document text of a selection, as UTF-16 offsets; null where it holds no text of the page. */
export function offsetsOfRange(page: PaperPage, range: Range): TextRange | null {
  const start = offsetOfPoint(page, range.startContainer, range.startOffset, 'after')
  const end = offsetOfPoint(page, range.endContainer, range.endOffset, 'before')
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The DOM range of a stretch of the document's text; null where its blocks are not on the page. */
export function rangeOfOffsets(page: PaperPage, start: number, end: number): Range | null {
  const from = pointOfOffset(page, start)
  const to = pointOfOffset(page, end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The place of an offset in the page's text; `isEnd` takes the end of the text before it rather than the start after. */
export function pointOfOffset(
  page: PaperPage,
  offset: number,
  isEnd = false,
): { node: Text; offset: number } | null {
  const { blocks } = page.document
  const index = lastStartingAtOrBefore(blocks, isEnd ? offset - 1 : offset)
  const block = blocks[index]
  const element = page.element(index)
  if (!block || !element) return null
  let left = Math.min(offset, block.end) - block.start
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const length = lengthInText(node)
    if (left < length || (isEnd && left === length)) return { node, offset: placeInNode(node, left, isEnd) }
    left -= length
  }
  return null
}

/** The offset of a DOM point; a point outside every block counts as the nearest block edge on the side asked for. */
export function offsetOfPoint(
  page: PaperPage,
  node: Node,
  offset: number,
  side: 'before' | 'after' = 'after',
): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-block]')
  const index = block ? page.indexOf(block) : null
  if (!block || index === null) return edgeNear(page, node, offset, side)
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  const start = page.document.blocks[index]?.start ?? 0
  return start + placeInBlock(block, before.toString().length, side)
}

/** The place in a block's text for one in what the page shows of it, both in UTF-16 units. */
function placeInBlock(block: HTMLElement, shown: number, side: 'before' | 'after'): number {
  if (!block.querySelector('[data-set-right]')) return shown
  let [left, passed] = [shown, 0]
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return passed + placeInText(node, left, side)
    left -= node.length
    passed += lengthInText(node)
  }
  return passed
}

function edgeNear(page: PaperPage, node: Node, offset: number, side: 'before' | 'after'): number | null {
  const point = document.createRange()
  point.setStart(node, offset)
  const whole = document.createRange()
  const isAfter = (element: Element) => {
    whole.selectNodeContents(element)
    return whole.compareBoundaryPoints(Range.START_TO_START, point) >= 0
  }
  // The chunk before the first that begins after the point is the last that can hold a block before it.
  const next = firstIndex(page.chunks, ({ element }) => isAfter(element))
  const near = page.chunks.slice(Math.max(0, next - 1), next + 1).flatMap(chunk => page.fill(chunk))
  const after = firstIndex(near, isAfter)
  const block = side === 'after' ? near[after] : near[after - 1]
  const found = block && page.document.blocks[page.indexOf(block) ?? -1]
  if (!found) return null
  return side === 'after' ? found.start : found.end
}
