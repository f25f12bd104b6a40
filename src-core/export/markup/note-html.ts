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

/** What the blocks of one note have in common. */
interface NoteLook {
  readonly mark: FootnoteHtml
  readonly words: NoteWords
  /** The level of the heading on the page that the note stands below. */
  readonly under: number
  /** The levels, as the note has them, of the headings that what comes next stands below. */
  open: readonly number[]
}

/**
 * A note's blocks as HTML, its footnotes numbered below it; `prefix` tells them apart from those of every other note on the page.
 * Its headings are below those of the page, which go to `under`, each one level below the one it belongs to, whichever levels the
 * note itself leaves out.
 */
export function noteHtml(content: readonly NoteNode[], prefix: string, words: NoteWords, under = 3): string {
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
  return blocks(nodes, { mark, words, under, open: [] }) + below
}

function blocks(nodes: readonly NoteNode[], look: NoteLook): string {
  return nodes.map(node => block(node, look)).join('')
}

function block(node: NoteNode, look: NoteLook): string {
  const { type, attrs } = node
  const inside = () => blocks(node.content ?? [], look)
  switch (type) {
    case 'text':
    case 'hardBreak':
    case 'footnote':
    case 'mention':
      return inlineHtml(node, look.mark)
    case 'heading': {
      const level = Math.trunc(attrs?.level ?? 1)
      look.open = [...look.open.filter(above => above < level), level]
      const name = `h${Math.min(6, look.under + look.open.length)}`
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
      return `<li>${box(attrs?.checked === true, look.words)}<div>${inside()}</div></li>`
    case 'table':
      return tableOf(node, look)
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return inside()
  }
}

function box(isDone: boolean, words: NoteWords): string {
  return `<span role="img" aria-label="${escapeHtml(isDone ? words.done : words.open)}">${tickOf(isDone)}</span> `
}

function tableOf(table: NoteNode, look: NoteLook): string {
  const { grid, nodeOf } = noteGrid(table)
  const rows = grid.map(row => {
    const cells = row.map(cell => {
      const { columns = 1, rows: down = 1, header } = cell
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`
      const inside = blocks(nodeOf(cell).content ?? [], look)
      if (!header) return `<td${spans}>${inside}</td>`
      return `<th scope="${header === 'row' ? 'row' : 'col'}"${spans}>${inside}</th>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><tbody>${rows.join('')}</tbody></table>`
}
