import type { NoteEditor } from './note-editor'

/** Loads the note editor. It is a good part of the page's code, and a paper can be read before it is there. */
export async function loadNoteEditor(): Promise<{ default: typeof NoteEditor }> {
  const { NoteEditor: component } = await import('./note-editor')
  return { default: component }
}
