import type { NoteNode } from './note'

/** A note as exports write it. */
export interface LaidOutNote {
  readonly nodes: readonly NoteNode[]
  /** What its footnotes say, in the order of their numbers, which begin at 1. */
  readonly footnotes: readonly string[]
}

/** A note for a format that has footnotes: they are numbered from 1, and mentions are the names that they have. */
export function layOutNote(nodes: readonly NoteNode[]): LaidOutNote {
  const footnotes: string[] = []
  const layOut = (node: NoteNode): NoteNode => {
    if (node.type === 'mention') return mentionWords(node)
    if (node.type === 'footnote') return { ...node, number: footnotes.push(node.attrs?.text ?? '') }
    return node.content ? { ...node, content: node.content.map(layOut) } : node
  }
  return { nodes: nodes.map(layOut), footnotes }
}

/** A mention as the words of its name. */
export function mentionWords({ attrs, marks }: Pick<NoteNode, 'attrs' | 'marks'>): NoteNode {
  return { type: 'text', text: attrs?.label ?? '', ...(marks && { marks }) }
}
