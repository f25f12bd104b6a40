import { laterPart } from '../ui/later/later'

/** The note editor. It is a good part of the page's code, and a paper can be read before it is there. */
export const noteEditor = laterPart(async () => (await import('./note-editor')).NoteEditor)
