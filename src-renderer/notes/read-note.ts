import type { Editor, JSONContent } from '@tiptap/react'
import { type Note, noteSchema } from '../../src-core/annotation/note'
import { noteText } from '../../src-core/annotation/note-text'
import { asKept } from '../writing/names-kept'

/** What an editor holds as a note, also where that is more than a note can be; null where it has neither words nor tables. */
export function readNote(editor: Editor): Note | null {
  const held = asKept(editor.getJSON())
  const note = noteSchema.safeParse(held)
  const whole = note.success ? note.data : (held as Note)
  return noteText(whole) === '' ? null : whole
}

/** A note as an editor takes it. */
export function noteContent(note: Note | null): JSONContent | null {
  return note as JSONContent | null
}
