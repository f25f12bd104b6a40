import type { PlacedNote } from '../../src-core/notes/placed-note'
import { NoteField } from '../notes/note-editor'
import { placedDrafts } from './placed-drafts'

interface PlacedFieldProps {
  readonly note: PlacedNote
  readonly readOnly: boolean
  /** Whether to begin writing at once. */
  readonly autoFocus: boolean
  /** The writer is done here. */
  done(): void
}

/** The words of a note that is on no passage, to read and to write. */
export function PlacedField({ note, readOnly, autoFocus, done }: PlacedFieldProps) {
  return (
    <NoteField
      id={note.id}
      subject={note}
      kept={note.note}
      drafts={placedDrafts}
      readOnly={readOnly}
      autoFocus={autoFocus}
      done={done}
    />
  )
}
