import type { Note, NoteNode } from '../annotation/note'
import { assertNever } from '../document/assert-never'

/** A note's words without its formatting: one line per paragraph and per hard break. */
export function noteText(note: Note): string {
  return note.content.map(nodeText).join('\n')
}

function nodeText(node: NoteNode): string {
  switch (node.type) {
    case 'text':
      return node.text ?? ''
    case 'hardBreak':
      return '\n'
    case 'paragraph':
      return (node.content ?? []).map(nodeText).join('')
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
      return (node.content ?? []).map(nodeText).join('\n')
    default:
      return assertNever(node.type)
  }
}
