import type { Editor, JSONContent } from '@tiptap/react'
import { type Note, noteSchema } from '../../src-core/annotation/note'
import { noteText } from '../../src-core/annotation/note-text'

/** What an editor holds as a note; null where it has no words, undefined where it holds more than a note can. */
export function readNote(editor: Editor): Note | null | undefined {
  const note = noteSchema.safeParse(editor.getJSON())
  if (!note.success) return undefined
  return noteText(note.data) === '' ? null : note.data
}

/** A note as an editor takes it. */
export function noteContent(note: Note | null): JSONContent | null {
  return note as JSONContent | null
}
