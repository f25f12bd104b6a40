import { create } from 'zustand'
import type { PlacedNote } from '../../src-core/notes/placed-note'

interface NotesState {
  /** Every note on the project, a theme, a paper or a turn, by id. */
  readonly notes: ReadonlyMap<string, PlacedNote>
  /** Notes that were begun and are not kept yet, since nothing is written in them. */
  readonly begun: readonly PlacedNote[]
}

/** What the window knows of notes that are on no passage. */
export const usePlacedNotes = create<NotesState>(() => ({ notes: new Map(), begun: [] }))

/** Shows a note as it is kept now. */
export function showNote(note: PlacedNote): void {
  usePlacedNotes.setState(({ notes }) => ({ notes: new Map(notes).set(note.id, note) }))
}
