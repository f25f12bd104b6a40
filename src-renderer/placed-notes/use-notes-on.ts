import { useMemo } from 'react'
import type { NoteSubject, PlacedNote } from '../../src-core/notes/placed-note'
import { usePlacedNotes } from './notes-store'

/** The notes that are on what a test says, oldest first, those that are only begun last. */
export function useNotesOn(isOn: (about: NoteSubject) => boolean, key: string): readonly PlacedNote[] {
  const { notes, begun } = usePlacedNotes()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the test is of
  return useMemo(() => {
    const kept = [...notes.values()].filter(({ about }) => isOn(about))
    const rest = begun.filter(({ id, about }) => !notes.has(id) && isOn(about))
    const byAge = (one: PlacedNote, other: PlacedNote) =>
      one.created < other.created ? -1 : one.created > other.created ? 1 : one.id < other.id ? -1 : 1
    return [...kept.sort(byAge), ...rest]
  }, [notes, begun, key])
}
