import { type Note, noteSchema, sameNote } from '../../src-core/annotation/note'
import { fieldFaultsOf } from '../../src-core/contract/field-fault'
import type { PlacedNote } from '../../src-core/notes/placed-note'
import { ask } from '../state/actions'
import { createDrafts } from '../state/create-drafts'
import { showNote, usePlacedNotes } from './notes-store'

/** Notes being written on the project, on themes, papers and turns, by id. */
export const placedDrafts = createDrafts<Note | null, PlacedNote>({
  name: 'placed-notes',
  same: sameNote,
  valueOf: ({ note }) => note,
  kept: ({ id }) => {
    const { notes, begun } = usePlacedNotes.getState()
    return notes.get(id) ?? (begun.some(one => one.id === id) ? undefined : null)
  },
  problem: note => {
    const fits = noteSchema.nullable().safeParse(note)
    return fits.success
      ? null
      : { code: 'bad-input', message: fits.error.message, fields: fieldFaultsOf(fits.error) }
  },
  send: ({ id, about }, note, noteBefore, sitting) =>
    ask('note.write', { id, about, note, noteBefore, sitting }),
  show: (placed, note) => showNote({ ...placed, note }),
})
