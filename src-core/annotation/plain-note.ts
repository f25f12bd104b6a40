import type { Note } from './note'

/** A note of plain words, one paragraph a line. */
export function plainNote(words: string): Note {
  return {
    type: 'doc',
    content: words.split('\n').map(line => ({
      type: 'paragraph',
      ...(line !== '' && { content: [{ type: 'text', text: line }] }),
    })),
  }
}
