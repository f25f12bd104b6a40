import { type FoldedText, foldWithOffsets } from './fold-text'
import type { StructuredDocument } from './model'
import { type MarkCut, markCuts } from './quotable-text'

/** No more papers than these are kept folded: those one goes to and fro between. */
const MOST = 2

interface Kept {
  readonly text: string
  readonly cuts: readonly MarkCut[]
  readonly folded: FoldedText
}

const kept = new Map<string, Kept>()

/**
 * A document's text as it is searched: without footnote marks, as it is quoted. It is folded anew only where the text or
 * its marks are others than before: a correction gives another document with the same words.
 */
export function foldedDocument(document: StructuredDocument): FoldedText {
  const { id, text } = document
  const cuts = markCuts(document, { start: 0, end: text.length })
  const before = kept.get(id)
  const isSame = before?.text === text && areSame(before.cuts, cuts)
  const now = isSame ? before : { text, cuts, folded: foldWithOffsets(text, cuts) }
  // Last in the map is who was asked for last.
  kept.delete(id)
  kept.set(id, now)
  for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
  return now.folded
}

function areSame(one: readonly MarkCut[], other: readonly MarkCut[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end)
  )
}
