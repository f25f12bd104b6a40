import { type FoldedText, foldInSteps } from './fold-text'
import type { StructuredDocument } from './model'
import { type MarkCut, markCuts } from './quotable-text'

/** No more papers than these are kept folded: those one goes to and fro between. */
const MOST = 2

interface Kept {
  readonly text: string
  readonly cuts: readonly MarkCut[]
  readonly step: (units: number) => FoldedText | null
  folded: FoldedText | null
}

const kept = new Map<string, Kept>()
const known = new WeakMap<StructuredDocument, Kept>()

/**
 * A document's text as it is searched: without footnote marks, as it is quoted. It is folded anew only where the text or
 * its marks are others than before: a correction gives another document with the same words.
 */
export function foldedDocument(document: StructuredDocument): FoldedText {
  for (;;) {
    const folded = foldDocument(document, document.text.length)
    if (folded) return folded
  }
}

/** Folds a document so many UTF-16 units further, where that is still needed; null until all of it is folded. */
export function foldDocument(document: StructuredDocument, units: number): FoldedText | null {
  const now = keptOf(document)
  now.folded ??= now.step(units)
  return now.folded
}

function keptOf(document: StructuredDocument): Kept {
  const { id, text } = document
  const before = known.get(document)
  if (before && kept.get(id) === before) return before
  const cuts = markCuts(document, { start: 0, end: text.length })
  const same = kept.get(id)
  const isSame = same?.text === text && areSame(same.cuts, cuts)
  const now = isSame ? same : { text, cuts, step: foldInSteps(text, cuts), folded: null }
  // Last in the map is who was asked for last.
  kept.delete(id)
  kept.set(id, now)
  known.set(document, now)
  for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
  return now
}

function areSame(one: readonly MarkCut[], other: readonly MarkCut[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end)
  )
}
