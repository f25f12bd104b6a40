import type { Note, NoteNode } from './note'

/** A note's words without its formats, one line a paragraph. */
export function noteText(note: Note | null): string {
  return note ? note.content.map(nodeText).join('\n').trim() : ''
}

function nodeText(node: NoteNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  const separator = node.type === 'paragraph' || node.type === 'heading' ? '' : '\n'
  return (node.content ?? []).map(nodeText).join(separator)
}
