import type { NoteNode } from '../../annotation/note'
import { inlineHtml } from './inline-html'

/**
 * What stands in a note as HTML. Its headings are below those of the page, which go to `under`, each one level below the one it
 * belongs to, whichever levels the note itself leaves out.
 */
export function noteHtml(nodes: readonly NoteNode[], under = 3): string {
  return nodesHtml(nodes, { under, open: [] })
}

interface Headings {
  readonly under: number
  /** The levels, as the note has them, of the headings that what comes next stands below. */
  open: readonly number[]
}

function nodesHtml(nodes: readonly NoteNode[], headings: Headings): string {
  return nodes.map(node => nodeHtml(node, headings)).join('')
}

function nodeHtml(node: NoteNode, headings: Headings): string {
  if (node.type === 'text' || node.type === 'hardBreak') return inlineHtml(node)
  if (node.type === 'heading') {
    const level = Math.trunc(node.attrs?.level ?? 1)
    headings.open = [...headings.open.filter(above => above < level), level]
    const name = `h${Math.min(6, headings.under + headings.open.length)}`
    return `<${name}>${nodesHtml(node.content ?? [], headings)}</${name}>`
  }
  const content = nodesHtml(node.content ?? [], headings)
  switch (node.type) {
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
