import { append } from '../../basics/append'
import type { Block, TableCell } from '../../document/model'
import { escapeHtml } from '../markup/quoted-html'
import { tableHtml } from '../markup/table-html'
import { hasRoomForWords } from './has-room-for-words'
import type { PaperWords } from './paper-words'

/** All of a paper. */
const WHOLE = { start: 0, end: Number.POSITIVE_INFINITY }
const DEEPEST_ITEM = 4

/**
 * The blocks of a paper as HTML, their headings below that of the paper, which is at `under`; `title` is the block that is that
 * heading. Footnotes that a mark leads to are left out.
 */
export function paperBody(words: PaperWords, title: Block | null, under: number): string {
  const { blocks, text, footnotes } = words.document
  const atMarks = new Set([...words.notes.values()].map(({ block }) => block))
  const markOf = new Map(footnotes.map(({ block, mark }) => [block, mark]))
  const parts: string[] = []
  let items: string[] = []
  const endItems = () => {
    if (items.length > 0) parts.push(`<ul class="items">${items.join('')}</ul>`)
    items = []
  }
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block || block === title || atMarks.has(block.id)) continue
    if (block.kind === 'list-item') {
      items.push(
        `<li class="level${Math.min(DEEPEST_ITEM, block.level ?? 1)}" dir="auto">${words.html(block)}</li>`,
      )
      continue
    }
    endItems()
    if (block.cells) {
      const cells: TableCell[][] = []
      append(cells, block.cells)
      // The rows of a table that is several blocks are one table again.
      for (let next = blocks[at + 1]; next?.cells && next.goesOn; next = blocks[at + 1]) {
        append(cells, next.cells)
        at += 1
      }
      const table = tableHtml({ ...block, cells }, WHOLE, range => words.html(range))
      const hasRoom = hasRoomForWords(cells, ({ start, end }) => text.slice(start, end))
      parts.push(hasRoom ? table : `<div class="full">${table}</div>`)
    } else {
      const mark = block.kind === 'footnote' ? markOf.get(block.id) : undefined
      const label = mark ? `<sup>${escapeHtml(mark)}</sup> ` : ''
      parts.push(blockHtml(block, label + words.html(block), under, text))
    }
  }
  endItems()
  return parts.join('\n')
}

function blockHtml(
  { kind, level = 1, start, end }: Block,
  html: string,
  under: number,
  text: string,
): string {
  if (text.slice(start, end).trim() === '') return ''
  switch (kind) {
    case 'title':
    case 'heading': {
      const name = `h${Math.min(6, under + (kind === 'title' ? 1 : level))}`
      return `<${name} dir="auto">${html}</${name}>`
    }
    case 'quote':
      return `<blockquote><p dir="auto">${html}</p></blockquote>`
    case 'label':
      return `<p class="label" dir="auto">${html}</p>`
    case 'paragraph':
    case 'list-item':
    case 'table':
    case 'figure':
    case 'footnote':
      return `<p dir="auto">${html}</p>`
  }
}
