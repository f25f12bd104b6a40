import { lastStartingAtOrBefore } from '../../document/locate'
import type { Block, TextRange } from '../../document/model'

/** The ranges of a paper's text that are paragraphs of Word, in its order: blocks, and captions and cells of tables. */
export function leavesOf(blocks: readonly Block[]): TextRange[] {
  return blocks.flatMap(({ cells, caption, start, end }) =>
    cells ? [...(caption ? [caption] : []), ...cells.flat()] : [{ start, end }],
  )
}

/** The numbers of the first and last leaf that hold something of a range; the first is after the last where none does. */
export function leavesIn(
  leaves: readonly TextRange[],
  { start, end }: TextRange,
): [first: number, last: number] {
  const at = lastStartingAtOrBefore(leaves, start)
  const first = at >= 0 && (leaves[at]?.end ?? 0) > start ? at : at + 1
  return [first, lastStartingAtOrBefore(leaves, end - 1)]
}

/** Ranges cut to the leaves that they touch, by the number of the leaf. */
export function spread<T extends TextRange>(
  ranges: Iterable<T>,
  leaves: readonly TextRange[],
): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>()
  for (const range of ranges) {
    const [first, last] = leavesIn(leaves, range)
    for (let number = first; number <= last; number += 1) {
      const leaf = leaves[number]
      if (!leaf) continue
      const [start, end] = [Math.max(range.start, leaf.start), Math.min(range.end, leaf.end)]
      if (start >= end) continue
      const here = found.get(number)
      const cut = { ...range, start, end }
      if (here) here.push(cut)
      else found.set(number, [cut])
    }
  }
  return found
}
