import { lastStartingAtOrBefore } from '../../document/locate'
import type { StructuredDocument, TextRange } from '../../document/model'

/** A note of a paper that becomes a footnote of Word. */
export interface PaperNote {
  /** As printed. */
  readonly mark: string
  /** The id of the block that has its text. */
  readonly block: string
  /** The number of the leaf that has its text, and of the leaf that refers to it first. */
  readonly leaf: number
  readonly from: number
  /** The mark that refers to it. */
  readonly range: TextRange
}

/**
 * The notes that become footnotes, by where the mark begins that refers to them first: Word has a note where its mark is, and
 * none in a note. The others, and those over `most`, stay paragraphs, and further marks of a note stay marks.
 */
export function paperNotes(
  { blocks, inlines, footnotes }: Pick<StructuredDocument, 'blocks' | 'inlines' | 'footnotes'>,
  leaves: readonly TextRange[],
  most: number,
): ReadonlyMap<number, PaperNote> {
  const notes = new Map<number, PaperNote>()
  const blockOf = new Map(blocks.map(block => [block.id, block]))
  const markAt = new Map(
    inlines.filter(({ kind }) => kind === 'footnote-mark').map(inline => [inline.start, inline]),
  )
  const isNote = new Set(blocks.filter(({ kind }) => kind === 'footnote').map(({ start }) => start))
  const taken = new Set<string>()
  for (const { mark, block: id, marks } of footnotes) {
    const block = blockOf.get(id ?? '')
    if (notes.size >= most) break
    if (block?.kind !== 'footnote' || taken.has(block.id)) continue
    for (const at of marks.toSorted((one, other) => one - other)) {
      const range = markAt.get(at)
      const from = lastStartingAtOrBefore(leaves, at)
      const leaf = leaves[from]
      if (!range || !leaf || leaf.end < range.end || isNote.has(leaf.start) || notes.has(at)) continue
      taken.add(block.id)
      notes.set(at, { mark, block: block.id, leaf: lastStartingAtOrBefore(leaves, block.start), from, range })
      break
    }
  }
  return notes
}
