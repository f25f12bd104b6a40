import { noteText } from '../../annotation/note-text'
import { MOST_RECORDS } from '../../basics/limits'
import { type NoteSubject, placedNoteSchema } from '../../notes/placed-note'
import type { Arrival } from './package-rules'
import { describeRecord } from './record-descriptor'

/** Notes on the project, on themes, papers and turns: one file. */
export const noteKind = describeRecord({
  schema: 'kanttekening/notes',
  version: 1,
  migrations: [],
  record: placedNoteSchema,
  place: 'notes',
  perDocument: false,
  labels: ['note-create', 'note-change', 'note-delete'],
  name: ({ note }) => noteText(note),
  events: { names: ['notes-changed'], nameOf: () => 'notes-changed', paper: false, project: false },
  layered: true,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_RECORDS,
    needs: ({ about }) => (about.kind === 'theme' ? [{ kind: 'theme', id: about.theme }] : []),
    arrive(note, here) {
      const about = arriveAt(note.about, here)
      return about && { record: { ...note, about }, standing: 'same' }
    },
  },
  merge: {
    together: [],
    choice: {
      side: ({ note }) => ({ title: '', isQuote: false, themes: null, note: noteText(note), text: '' }),
    },
  },
  holds: () => null,
})

/** What a note is on here; null where the paper is left out. */
function arriveAt(about: NoteSubject, here: Arrival): NoteSubject | null {
  if (about.kind === 'project') return about
  if (about.kind === 'theme') return { ...about, theme: here.sameTheme(about.theme) }
  const paper = here.paper(about.documentId)
  return paper && { ...about, documentId: paper.id }
}
