import type { Note, NoteNode } from './note'
import { tickOf } from './written/tick'

/** Between the cells of a row that becomes a line. */
const BETWEEN_CELLS = ' | '

/** A note's words without its formats, one line a paragraph; points have their number, tasks their box, footnotes a number and stand at the end. */
export function noteText(note: Note | null): string {
  if (!note) return ''
  const footnotes: string[] = []
  const text = note.content.map(node => nodeText(node, footnotes)).join('\n')
  return [text, ...footnotes.map((words, index) => `[${index + 1}] ${words}`)].join('\n').trim()
}

function nodeText(node: NoteNode, footnotes: string[]): string {
  const { type, attrs, content = [] } = node
  const inside = (between: string) => content.map(inner => nodeText(inner, footnotes)).join(between)
  switch (type) {
    case 'text':
      return node.text ?? ''
    case 'hardBreak':
      return '\n'
    case 'mention':
      return attrs?.label ?? ''
    case 'footnote':
      footnotes.push(attrs?.text ?? '')
      return `[${footnotes.length}]`
    case 'paragraph':
    case 'heading':
      return inside('')
    case 'orderedList':
      return content.map((item, at) => point(nodeText(item, footnotes), (attrs?.start ?? 1) + at)).join('\n')
    case 'taskItem':
      return `${tickOf(attrs?.checked === true)} ${inside('\n')}`
    case 'tableRow':
      return content.map(cell => nodeText(cell, footnotes).replace(/\s*\n\s*/g, ' ')).join(BETWEEN_CELLS)
    default:
      return inside('\n')
  }
}

/** A point of a numbered list; one that says nothing is nothing. */
function point(words: string, number: number): string {
  return words.trim() === '' ? '' : `${number}. ${words}`
}
