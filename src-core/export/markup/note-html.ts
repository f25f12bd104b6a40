import type { NoteNode } from '../../annotation/note'
import { inlineHtml } from './inline-html'

/** What stands in a note as HTML, its headings below those of the page, which go to `under`. */
export function noteHtml(nodes: readonly NoteNode[], under = 3): string {
  return nodes.map(node => nodeHtml(node, under)).join('')
}

function nodeHtml(node: NoteNode, under: number): string {
  const content = noteHtml(node.content ?? [], under)
  switch (node.type) {
    case 'text':
    case 'hardBreak':
      return inlineHtml(node)
    case 'heading': {
      const name = `h${Math.min(6, under + Math.trunc(node.attrs?.level ?? 1))}`
      return `<${name}>${content}</${name}>`
    }
    case 'paragraph':
      return `<p dir="auto">${content}</p>`
    case 'blockquote':
      return `<blockquote>${content}</blockquote>`
    case 'bulletList':
      return `<ul>${content}</ul>`
    case 'orderedList':
      return `<ol start="${Math.trunc(node.attrs?.start ?? 1)}">${content}</ol>`
    case 'listItem':
      return `<li>${content}</li>`
  }
}
