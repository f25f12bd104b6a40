import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import { lengthInText, placeInNode } from './drawn-words'
import type { PaperPage } from './paper-page'

interface BlockText {
  readonly nodes: readonly Text[]
  /** Where each node begins in the text, in UTF-16 units from the block's start. */
  readonly starts: readonly number[]
}

/** Finds many DOM ranges, reading each block's text nodes once; for drawing, so the ranges are static. */
export function createRangeFinder(page: PaperPage): (start: number, end: number) => StaticRange | null {
  const { blocks } = page.document
  const known = new Map<number, BlockText | null>()
  const textOf = (index: number) => {
    const text = known.get(index)
    if (text !== undefined) return text
    const element = page.element(index)
    const read = element && readBlock(element)
    known.set(index, read)
    return read
  }
  const point = (offset: number, isEnd: boolean) => {
    const at = lastStartingAtOrBefore(blocks, isEnd ? offset - 1 : offset)
    const block = blocks[at]
    const text = block && textOf(at)
    if (!block || !text) return null
    const inside = Math.min(offset, block.end) - block.start
    const index = text.starts.findLastIndex(start => (isEnd ? start < inside : start <= inside))
    const node = text.nodes[Math.max(0, index)]
    return node
      ? { node, offset: placeInNode(node, inside - (text.starts[Math.max(0, index)] ?? 0), isEnd) }
      : null
  }
  return (start, end) => {
    const from = point(start, false)
    const to = point(end, true)
    return from && to
      ? new StaticRange({
          startContainer: from.node,
          startOffset: from.offset,
          endContainer: to.node,
          endOffset: to.offset,
        })
      : null
  }
}

function readBlock(element: HTMLElement): BlockText {
  const nodes: Text[] = []
  const starts: number[] = []
  let at = 0
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node)
    starts.push(at)
    at += lengthInText(node)
  }
  return { nodes, starts }
}
