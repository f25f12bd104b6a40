import { foldText } from '../document/fold-text'
import type { Note } from './note'
import { noteText } from './note-text'

/** Tells whether all of some words stand in a passage or its note, whatever their case and accents. */
export function wordsTest(words: string): (passage: string, note: Note | null) => boolean {
  const sought = foldText(words).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return () => true
  return (passage, note) => {
    const text = foldText(`${passage}\n${noteText(note)}`)
    return sought.every(word => text.includes(word))
  }
}
