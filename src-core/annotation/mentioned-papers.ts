import type { Note } from './note'
import { mentionedIn } from './written/mention'

/** Those of some papers that notes mention, or of which they mention a turn: all that mentions are named after. */
export function mentionedPapers<P extends { readonly id: string }>(
  documents: readonly P[],
  notes: Iterable<Note | null>,
): P[] {
  const mentioned = new Set<string>()
  for (const note of notes)
    for (const { id, paper } of mentionedIn(note?.content ?? [])) mentioned.add(paper ?? id)
  return mentioned.size === 0 ? [] : documents.filter(({ id }) => mentioned.has(id))
}
