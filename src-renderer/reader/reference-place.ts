import type { Inline, StructuredDocument } from '../../src-core/document/model'

/** Where a cross-reference or a footnote mark leads in its own paper, a UTF-16 offset; null where that is not known. */
export function placeOfReference(
  { turns, footnotes, blocks }: StructuredDocument,
  { kind, target }: Inline,
): number | null {
  if (kind === 'cross-reference') return turns.find(({ id }) => id === target)?.start ?? null
  if (kind !== 'footnote-mark') return null
  const footnote = footnotes.find(({ mark }) => mark === target)
  return blocks.find(({ id }) => id === footnote?.block)?.start ?? null
}
