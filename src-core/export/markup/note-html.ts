import { layOutNote } from '../../annotation/lay-out-note'
import type { NoteNode } from '../../annotation/note'
import { tickOf } from '../../annotation/written/tick'
import { type FootnoteHtml, inlineHtml } from './inline-html'
import { noteGrid } from './note-table'
import { escapeHtml } from './quoted-html'

/** The words that a note as HTML needs. */
export interface NoteWords {
  readonly done: string
  readonly open: string
  readonly footnotes: string
}

/** A note's blocks as HTML, its footnotes numbered below it; `prefix` tells them apart from those of every other note on the page. */
export function noteHtml(content: readonly NoteNode[], prefix: string, words: NoteWords): string {
  const { nodes, footnotes } = layOutNote(content)
  const mark: FootnoteHtml = number =>
    `<sup><a id="${prefix}r${number}" href="#${prefix}n${number}" role="doc-noteref">${number}</a></sup>`
  const items = footnotes.map(
    (text, index) =>
      `<li id="${prefix}n${index + 1}">${escapeHtml(text)} <a href="#${prefix}r${index + 1}" role="doc-backlink" aria-label="↩ ${index + 1}">↩</a></li>`,
  )
  const below =
    items.length === 0
      ? ''
      : `<ol class="footnotes" role="list" aria-label="${escapeHtml(words.footnotes)}">${items.join('')}</ol>`
  return blocks(nodes, mark, words) + below
}

function blocks(nodes: readonly NoteNode[], mark: FootnoteHtml, words: NoteWords): string {
  return nodes.map(node => block(node, mark, words)).join('')
}

function block(node: NoteNode, mark: FootnoteHtml, words: NoteWords): string {
  const { type, attrs } = node
  const inside = () => blocks(node.content ?? [], mark, words)
  switch (type) {
    case 'text':
    case 'hardBreak':
    case 'footnote':
    case 'mention':
      return inlineHtml(node, mark)
    case 'heading': {
      // Below the page's own headings.
      const name = `h${Math.min(6, 3 + Math.trunc(attrs?.level ?? 1))}`
      return `<${name}>${inside()}</${name}>`
    }
    case 'paragraph':
      return `<p dir="auto">${inside()}</p>`
    case 'blockquote':
      return `<blockquote>${inside()}</blockquote>`
    case 'bulletList':
      return `<ul>${inside()}</ul>`
    case 'orderedList':
      return `<ol start="${Math.trunc(attrs?.start ?? 1)}">${inside()}</ol>`
    case 'listItem':
      return `<li>${inside()}</li>`
    case 'taskList':
      return `<ul class="tasks" role="list">${inside()}</ul>`
    case 'taskItem':
      return `<li>${box(attrs?.checked === true, words)}<div>${inside()}</div></li>`
    case 'table':
      return tableOf(node, mark, words)
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return inside()
  }
}

function box(isDone: boolean, words: NoteWords): string {
  return `<span role="img" aria-label="${escapeHtml(isDone ? words.done : words.open)}">${tickOf(isDone)}</span> `
}

function tableOf(table: NoteNode, mark: FootnoteHtml, words: NoteWords): string {
  const { grid, nodeOf } = noteGrid(table)
  const rows = grid.map(row => {
    const cells = row.map(cell => {
      const { columns = 1, rows: down = 1, header } = cell
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`
      const inside = blocks(nodeOf(cell).content ?? [], mark, words)
      if (!header) return `<td${spans}>${inside}</td>`
      return `<th scope="${header === 'row' ? 'row' : 'col'}"${spans}>${inside}</th>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><tbody>${rows.join('')}</tbody></table>`
}
