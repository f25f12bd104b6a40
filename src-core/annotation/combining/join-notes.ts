import type { Annotation } from '../model'
import { type Note, sameNote } from '../note'

/**
 * The notes of annotations as one note, in their order, a note that says the same as an earlier one left out; null where
 * none has one. It may be longer than a note can be: whoever keeps it looks at that.
 */
export function joinNotes(annotations: readonly Pick<Annotation, 'note'>[]): Note | null {
  const notes: Note[] = []
  for (const { note } of annotations) {
    if (note && !notes.some(known => sameNote(known, note))) notes.push(note)
  }
  const [first] = notes
  if (!first) return null
  return notes.length === 1 ? first : { type: 'doc', content: notes.flatMap(({ content }) => content) }
}
