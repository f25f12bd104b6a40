import type { NoteMark, NoteNode } from '../../annotation/note'
import { append } from '../../basics/append'
import type { Links } from '../word-file/links'
import { LIST_STEP, type ListPlace, type Numbering } from '../word-file/numbering'
import type { WordParagraph } from '../word-file/paragraph'
import { isRightToLeft, type RunLook, run } from '../word-file/runs'

/** Where a note is written: the part whose links it has, its styles, and how far it is moved in already. */
export interface NoteTarget {
  readonly links: Links
  readonly numbering: Numbering
  readonly styles: { readonly text: string; readonly head: string; readonly quote: string }
  /** Twentieths of a point. */
  readonly left: number
}

/** Where in a note's lists and quotes a node stands. */
interface Depth {
  readonly lists: number
  readonly quotes: number
  /** The place of the item whose first paragraph is still to come. */
  readonly item: { place: ListPlace | null }
}

/** The highest number a list of Word begins with. */
const HIGHEST_START = 32_767

/** A note's blocks as paragraphs: lists with their numbers, quotes moved in, formats and links on their words. */
export function noteParagraphs(nodes: readonly NoteNode[], target: NoteTarget): WordParagraph[] {
  const made: WordParagraph[] = []
  writeAll(nodes, target, { lists: 0, quotes: 0, item: { place: null } }, made)
  return made
}

function writeAll(nodes: readonly NoteNode[], target: NoteTarget, depth: Depth, made: WordParagraph[]): void {
  for (const node of nodes) writeNode(node, target, depth, made)
}

function writeNode(node: NoteNode, target: NoteTarget, depth: Depth, made: WordParagraph[]): void {
  const content = node.content ?? []
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'text':
    case 'hardBreak':
      made.push(textParagraph(node, target, depth))
      break
    case 'blockquote':
      writeAll(content, target, { ...depth, quotes: depth.quotes + 1 }, made)
      break
    case 'bulletList':
    case 'orderedList': {
      const placeOf = target.numbering.list(depth.lists, node.type === 'bulletList' ? null : startOf(node))
      for (const [index, item] of content.entries()) {
        const own = { place: placeOf(index) }
        const inner: WordParagraph[] = []
        writeAll(item.content ?? [], target, { ...depth, lists: depth.lists + 1, item: own }, inner)
        append(made, inner)
      }
      break
    }
    case 'listItem':
      writeAll(content, target, depth, made)
      break
  }
}

function startOf({ attrs }: NoteNode): number {
  const start = Math.trunc(attrs?.start ?? 1)
  return start >= 0 && start <= HIGHEST_START ? start : 1
}

function textParagraph(node: NoteNode, target: NoteTarget, { lists, quotes, item }: Depth): WordParagraph {
  const { styles, left } = target
  const place = item.place
  item.place = null
  const texts = node.type === 'text' || node.type === 'hardBreak' ? [node] : flatten(node)
  const words = texts.map(({ text }) => text ?? '').join('')
  const moved = left + LIST_STEP * (lists + quotes)
  return {
    runs: run(place?.label ?? '') + texts.map(text => noteRuns(text, target.links)).join(''),
    look: {
      style: node.type === 'heading' ? styles.head : quotes > 0 ? styles.quote : styles.text,
      list: place?.list,
      isRightToLeft: isRightToLeft(words),
      indent: moved > 0 ? { left: moved, hanging: place ? LIST_STEP : 0 } : undefined,
    },
  }
}

/** The texts and line breaks below a node. */
function flatten({ content = [] }: NoteNode): NoteNode[] {
  return content.flatMap(node => (node.type === 'text' || node.type === 'hardBreak' ? [node] : flatten(node)))
}

/** A text of a note with its formats and its link, or a line break, as runs. */
export function noteRuns({ type, text = '', marks = [] }: NoteNode, links: Links): string {
  if (type === 'hardBreak') return run('\n')
  const link = marks.find(mark => mark.type === 'link')
  const words = run(text, lookOf(marks))
  return link ? links.around(words, link.attrs.href) : words
}

function lookOf(marks: readonly NoteMark[]): RunLook {
  const has = (type: NoteMark['type']) => marks.some(mark => mark.type === type)
  return {
    bold: has('bold'),
    italic: has('italic'),
    struck: has('strike'),
    ...(has('link') && { style: 'Hyperlink' }),
  }
}
