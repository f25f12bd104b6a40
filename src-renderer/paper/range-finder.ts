import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { Block } from '../../src-core/document/model'
import { blockElement } from './block-elements'

interface BlockText {
  readonly nodes: readonly Text[]
  /** Where each node begins, in UTF-16 units from the block's start. */
  readonly starts: readonly number[]
}

/** Finds many DOM ranges, reading each block's text nodes once; for drawing, so the ranges are static. */
export function createRangeFinder(
  blocks: readonly Block[],
): (start: number, end: number) => StaticRange | null {
  const known = new Map<string, BlockText | null>()
  const textOf = (block: Block) => {
    const text = known.get(block.id)
    if (text !== undefined) return text
    const read = readBlock(block)
    known.set(block.id, read)
    return read
  }
  const point = (offset: number, isEnd: boolean) => {
    const block = blocks[lastStartingAtOrBefore(blocks, isEnd ? offset - 1 : offset)]
    const text = block && textOf(block)
    if (!block || !text) return null
    const inside = Math.min(offset, block.end) - block.start
    const index = text.starts.findLastIndex(start => (isEnd ? start < inside : start <= inside))
    const node = text.nodes[Math.max(0, index)]
    return node
      ? { node, offset: Math.min(node.length, inside - (text.starts[Math.max(0, index)] ?? 0)) }
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

function readBlock(block: Block): BlockText | null {
  const element = blockElement(block.id)
  if (!element) return null
  const nodes: Text[] = []
  const starts: number[] = []
  let at = 0
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node)
    starts.push(at)
    at += node.length
  }
  return { nodes, starts }
}
