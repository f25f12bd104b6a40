import type { NoteWords } from '../shape/note-words'

export const NOTES: NoteWords = {
  heading: 'anmerkungen|endnoten',
}
