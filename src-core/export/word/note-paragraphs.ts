import { layOutNote } from '../../annotation/lay-out-note'
import type { NoteNode } from '../../annotation/note'
import { tickOf } from '../../annotation/written/tick'
import type { WrittenMark } from '../../annotation/written/written-marks'
import { append } from '../../basics/append'
import type { TableCell } from '../../document/model'
import { noteGrid, noteRows } from '../markup/note-table'
import type { Footnotes } from '../word-file/footnotes'
import type { Links } from '../word-file/links'
import { LIST_STEP, type ListPlace, type Numbering } from '../word-file/numbering'
import { paragraph, type WordParagraph } from '../word-file/paragraph'
import { isRightToLeft, type RunLook, run } from '../word-file/runs'
import { gridTable } from './word-table'

/** Where a note is written: the part whose links it has, its styles, and how far it is moved in already. */
export interface NoteTarget {
  readonly links: Links
  readonly numbering: Numbering
  readonly styles: { readonly text: string; readonly head: string; readonly quote: string }
  /** Twentieths of a point. */
  readonly left: number
}

/** Where a note of the body is written, which has footnotes and tables of Word. */
export interface BodyTarget extends NoteTarget {
  readonly footnotes: Footnotes
}

/** What stands in the text where a footnote is, as a run. */
export type FootnoteRun = (number: number, text: string) => string

/** A note's paragraphs, with XML between them where it has a table of Word. */
type Written = (WordParagraph | string)[]

/** How what is not the same everywhere is written. */
interface Writer {
  readonly target: NoteTarget
  readonly footnote: FootnoteRun
  /** A table; as lines of text where null. */
  readonly table: ((table: NoteNode, depth: Depth) => string | null) | null
}

/** Between the cells of a row that becomes a line. */
const BETWEEN_CELLS = ' | '

/** Where in a note's lists and quotes a node stands. */
interface Depth {
  readonly lists: number
  readonly quotes: number
  /** The place of the item whose first paragraph is still to come. */
  readonly item: { place: ListPlace | null }
}

/** The highest number a list of Word begins with. */
const HIGHEST_START = 32_767

/**
 * A note's blocks as paragraphs where Word has no notes and no tables, as in a comment: rows are lines, and footnotes have their
 * numbers and stand at the end.
 */
export function noteParagraphs(content: readonly NoteNode[], target: NoteTarget): WordParagraph[] {
  const { nodes, footnotes } = layOutNote(content)
  const writer = { target, footnote: (number: number) => run(`[${number}]`), table: null }
  const made: Written = []
  writeAll(nodes, writer, TOP(), made)
  for (const [index, text] of footnotes.entries())
    made.push({ runs: run(`[${index + 1}] ${text}`), look: { style: target.styles.text } })
  // Without tables there is nothing but paragraphs.
  return made as WordParagraph[]
}

/** A note's blocks in the body, as XML: lists with their numbers, quotes moved in, tables, and footnotes of Word’s own. */
export function noteBlocks(content: readonly NoteNode[], target: BodyTarget): string[] {
  const { nodes } = layOutNote(content)
  const footnote = footnoteRun(target.footnotes)
  const cellStyles = { text: 'Cell', head: 'Cell', quote: 'Cell' }
  const writer: Writer = {
    target,
    footnote,
    table(table, { lists, quotes }) {
      const { grid, nodeOf } = noteGrid(table)
      const inCell: Writer = { target: { ...target, styles: cellStyles, left: 0 }, footnote, table: null }
      const inside = (cell: TableCell) => {
        const made: Written = []
        writeAll(nodeOf(cell).content ?? [], inCell, TOP(), made)
        return made.map(xmlOf).join('') || paragraph('', { style: 'Cell' })
      }
      const wordsOf = (cell: TableCell) => words(nodeOf(cell))
      return gridTable(grid, { inside, wordsOf }, target.left + LIST_STEP * (lists + quotes))
    },
  }
  const made: Written = []
  writeAll(nodes, writer, TOP(), made)
  return made.map(xmlOf)
}

/** A footnote as one of Word’s; where Word has no more numbers, its text in brackets. */
export function footnoteRun(footnotes: Footnotes): FootnoteRun {
  return (_, text) => (footnotes.room >= 1 ? footnotes.add(run(text)) : run(` (${text})`))
}

const TOP = (): Depth => ({ lists: 0, quotes: 0, item: { place: null } })

function xmlOf(one: WordParagraph | string): string {
  return typeof one === 'string' ? one : paragraph(one.runs, one.look)
}

function writeAll(nodes: readonly NoteNode[], writer: Writer, depth: Depth, made: Written): void {
  for (const node of nodes) writeNode(node, writer, depth, made)
}

function writeNode(node: NoteNode, writer: Writer, depth: Depth, made: Written): void {
  const content = node.content ?? []
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'text':
    case 'hardBreak':
    case 'footnote':
    case 'mention':
      made.push(textParagraph(node, writer, depth))
      break
    case 'blockquote':
      writeAll(content, writer, { ...depth, quotes: depth.quotes + 1 }, made)
      break
    case 'bulletList':
    case 'orderedList': {
      const { numbering } = writer.target
      const placeOf = numbering.list(depth.lists, node.type === 'bulletList' ? null : startOf(node))
      for (const [index, item] of content.entries()) writeItem(item, placeOf(index), writer, depth, made)
      break
    }
    case 'taskList':
      for (const item of content) {
        const label = `${tickOf(item.attrs?.checked === true)}\t`
        writeItem(item, { list: undefined, label }, writer, depth, made)
      }
      break
    case 'table':
      writeTable(node, writer, depth, made)
      break
    case 'listItem':
    case 'taskItem':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      writeAll(content, writer, depth, made)
      break
  }
}

function writeItem(
  { content = [] }: NoteNode,
  place: ListPlace,
  writer: Writer,
  depth: Depth,
  made: Written,
): void {
  const inner: Written = []
  writeAll(content, writer, { ...depth, lists: depth.lists + 1, item: { place } }, inner)
  append(made, inner)
}

function writeTable(node: NoteNode, writer: Writer, depth: Depth, made: Written): void {
  const table = writer.table?.(node, depth) ?? null
  if (table !== null) {
    // What has no paragraph for the bullet of its item stands below it.
    if (depth.item.place) made.push(textParagraph({ type: 'paragraph' }, writer, depth))
    made.push(table)
    return
  }
  for (const row of noteRows(node)) {
    const cells = row.filter(cell => cell !== null)
    const line = cells.flatMap((cell, index): NoteNode[] => [
      ...(index > 0 ? [{ type: 'text', text: BETWEEN_CELLS } as const] : []),
      ...flatten(cell).map(one => (one.type === 'hardBreak' ? { type: 'text' as const, text: ' ' } : one)),
    ])
    made.push(textParagraph({ type: 'paragraph', content: line }, writer, depth))
  }
}

/** How wide the words of a cell are, for the columns of its table. */
function words(node: NoteNode): string {
  return flatten(node)
    .map(({ text }) => text ?? ' ')
    .join('')
}

function startOf({ attrs }: NoteNode): number {
  const start = Math.trunc(attrs?.start ?? 1)
  return start >= 0 && start <= HIGHEST_START ? start : 1
}

function textParagraph(
  node: NoteNode,
  { target, footnote }: Writer,
  { lists, quotes, item }: Depth,
): WordParagraph {
  const { styles, left, links } = target
  const place = item.place
  item.place = null
  const texts = isInline(node) ? [node] : flatten(node)
  const said = texts.map(({ text }) => text ?? '').join('')
  const moved = left + LIST_STEP * (lists + quotes)
  return {
    runs: run(place?.label ?? '') + texts.map(text => noteRuns(text, links, footnote)).join(''),
    look: {
      style: node.type === 'heading' ? styles.head : quotes > 0 ? styles.quote : styles.text,
      list: place?.list,
      isRightToLeft: isRightToLeft(said),
      indent: moved > 0 ? { left: moved, hanging: place ? LIST_STEP : 0 } : undefined,
    },
  }
}

/** The texts, line breaks and footnotes below a node; paragraphs in one cell are parted by a space. */
function flatten({ content = [] }: NoteNode): NoteNode[] {
  return content.flatMap((node, index) => {
    if (isInline(node)) return [node]
    return [...(index > 0 ? [{ type: 'text', text: ' ' } as const] : []), ...flatten(node)]
  })
}

function isInline({ type }: NoteNode): boolean {
  return type === 'text' || type === 'hardBreak' || type === 'footnote'
}

/** A text of a note with its formats and its link, a line break, or a footnote, as runs. */
export function noteRuns(
  { type, text = '', marks = [], number = 0, attrs }: NoteNode,
  links: Links,
  footnote: FootnoteRun,
): string {
  if (type === 'hardBreak') return run('\n')
  if (type === 'footnote') return footnote(number, attrs?.text ?? '')
  const link = marks.find(mark => mark.type === 'link')
  const words = run(text, lookOf(marks))
  return link ? links.around(words, link.attrs.href) : words
}

function lookOf(marks: readonly WrittenMark[]): RunLook {
  const has = (type: WrittenMark['type']) => marks.some(mark => mark.type === type)
  return {
    bold: has('bold'),
    italic: has('italic'),
    struck: has('strike'),
    ...(has('link') && { style: 'Hyperlink' }),
  }
}
