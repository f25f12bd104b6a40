import { noteText } from '../annotation/note-text'
import { evenSpaces } from '../basics/even-spaces'
import type { Region } from './region'

/** `p. 3`, which both languages write, with the words beneath, else those of its note. */
export function nameRegion({ page, words, note }: Pick<Region, 'page' | 'words' | 'note'>): string {
  const told = evenSpaces(words === '' ? noteText(note) : words).trim()
  return told === '' ? `p. ${page}` : `p. ${page}: ${told}`
}
