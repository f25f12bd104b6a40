import { lastStartingAtOrBefore } from '../locate'
import type { Block, StructuredDocument } from '../model'
import type { CorrectionChange } from './correction'
import { findPlace } from './text-place'

type BlockChange = Extract<CorrectionChange, { type: 'split-paragraph' | 'merge-paragraphs' }>

/** A document's blocks with one split in two, or joined with the next; null where there is no such place. */
export function correctBlocks({ text, blocks }: StructuredDocument, change: BlockChange): Block[] | null {
  const at = findPlace(text, change.at)
  if (at === null) return null
  const index = lastStartingAtOrBefore(blocks, at)
  const block = blocks[index]
  if (!block || block.cells) return null
  const replace = (count: number, ...by: Block[]) => blocks.toSpliced(index, count, ...by)
  if (change.type === 'merge-paragraphs') {
    const next = blocks[index + 1]
    return next && !next.cells && next.kind === block.kind ? replace(2, { ...block, end: next.end }) : null
  }
  const first = text.slice(block.start, at).trimEnd()
  const second = text.slice(at, block.end)
  if (first.trim() === '' || second.trim() === '') return null
  const start = at + second.length - second.trimStart().length
  return replace(
    1,
    { ...block, end: block.start + first.length },
    { ...block, id: freshId(block.id, blocks), start },
  )
}

/** An id made from another one that nothing has yet. */
export function freshId(id: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(one => one.id))
  let number = 2
  while (ids.has(`${id}.${number}`)) number += 1
  return `${id}.${number}`
}
