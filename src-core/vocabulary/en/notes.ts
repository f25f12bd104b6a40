import type { NoteWords } from '../shape/note-words'

export const NOTES: NoteWords = {
  kind: 'Foot|End',
  heading: '(?:end|foot)?notes',
  amounts: '[mb]illion|per ?cent',
  numbered: 'no',
  note: 'note',
  per: 'per',
  and: 'and',
}
