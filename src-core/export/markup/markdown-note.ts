import { layOutNote } from '../../annotation/lay-out-note'
import type { NoteNode } from '../../annotation/note'
import { tickOf } from '../../annotation/written/tick'
import { isSafeLink, type WrittenMark } from '../../annotation/written/written-marks'
import { assertNever } from '../../basics/assert-never'
import { escapeMarkdown } from './escape-markdown'
import { hasHead, noteRows } from './note-table'
import { visibleText } from './visible-text'

/** The highest number CommonMark takes for a list item. */
const HIGHEST_NUMBER = 999_999_999

/** How many levels of headings an export has itself. */
const OWN_HEADINGS = 3

/** What stands in the text where a footnote is, by its number. */
type FootnoteMark = (number: number) => string

/**
 * A note's blocks as CommonMark, with the tables, tasks and footnotes of GitHub; `prefix` tells its footnotes apart from those
 * of every other note in the file.
 */
export function renderMarkdownNote(content: readonly NoteNode[], prefix = ''): string {
  const { nodes, footnotes } = layOutNote(content)
  const mark: FootnoteMark = number => `[^${prefix}${number}]`
  const below = footnotes.map((text, index) => `${mark(index + 1)}: ${escapeMarkdown(text)}`)
  return [renderBlocks(nodes, mark), below.join('\n')].filter(text => text !== '').join('\n\n')
}

/** Two lists in a row would be one, unless their bullets differ. */
function renderBlocks(nodes: readonly NoteNode[], mark: FootnoteMark): string {
  const written: string[] = []
  let bullets: string | null = null
  for (const node of nodes) {
    const isListed = node.type === 'bulletList' || node.type === 'taskList'
    const bullet: string = isListed && bullets === '- ' ? '* ' : '- '
    const text = renderBlock(node, mark, bullet)
    if (text === '') continue
    written.push(text)
    bullets = isListed ? bullet : null
  }
  return written.join('\n\n')
}

/** Puts a prefix before every line, without trailing spaces: `> ` makes a quote. */
export function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map(line => `${prefix}${line}`.trimEnd())
    .join('\n')
}

function renderBlock(node: NoteNode, mark: FootnoteMark, bullet: string): string {
  const content = node.content ?? []
  switch (node.type) {
    case 'paragraph':
    case 'text':
    case 'hardBreak':
    case 'footnote':
    case 'mention':
      return renderInlines(inlinesOf(node), mark)
    case 'heading': {
      // Below the export's own headings, and on one line, as a heading must be.
      const words = renderInlines(inlinesOf(node), mark).replace(/\\?\n/g, ' ')
      return words === '' ? '' : `${'#'.repeat(OWN_HEADINGS + (node.attrs?.level ?? 1))} ${words}`
    }
    case 'blockquote': {
      const quoted = renderBlocks(content, mark)
      return quoted === '' ? '' : prefixLines(quoted, '> ')
    }
    case 'bulletList':
      return itemsOf(content, mark, () => bullet)
    case 'orderedList':
      return itemsOf(content, mark, index => `${firstNumber(node) + index}. `)
    case 'taskList':
      return content.map(item => hang(taskOf(item, mark), bullet)).join('\n')
    case 'table':
      return tableOf(node, mark)
    case 'listItem':
    case 'taskItem':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return renderBlocks(content, mark)
    default:
      return assertNever(node.type)
  }
}

/** An empty item is left out: bullets of nothing within each other would read as a rule across the page. */
function itemsOf(items: readonly NoteNode[], mark: FootnoteMark, bullet: (index: number) => string): string {
  return items
    .map(({ content = [] }) => renderBlocks(content, mark))
    .filter(text => text !== '')
    .map((text, index) => hang(text, bullet(index)))
    .join('\n')
}

/** A box stands before words only: what is no paragraph comes below it. */
function taskOf({ attrs, content = [] }: NoteNode, mark: FootnoteMark): string {
  const box = `[${attrs?.checked === true ? 'x' : ' '}] `
  const opens = content[0]?.type === 'paragraph' || content.length === 0
  return box + (opens ? '' : '\n\n') + renderBlocks(content, mark)
}

/** A table of GitHub’s Markdown: its cells hold one line, with `<br>` between paragraphs; without a head it has an empty one. */
function tableOf(table: NoteNode, mark: FootnoteMark): string {
  const rows = noteRows(table).map(row => row.map(cell => (cell ? cellLines(cell, mark).join('<br>') : '')))
  const width = rows[0]?.length ?? 0
  const [head = [], body] = hasHead(table)
    ? [rows[0], rows.slice(1)]
    : [new Array<string>(width).fill(''), rows]
  const line = (cells: readonly string[]) => `|${cells.map(cell => ` ${cell} |`).join('')}`
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}

function cellLines(node: NoteNode, mark: FootnoteMark): string[] {
  const { type, content = [] } = node
  if (type === 'paragraph' || type === 'heading') {
    const words = renderInlines(inlinesOf(node), mark).replace(/\\\n/g, '<br>')
    return words === '' ? [] : [words]
  }
  return content.flatMap((inner, index) => {
    const lines = cellLines(inner, mark)
    const bullet = bulletOf(node, inner, index)
    return bullet === '' ? lines : [`${bullet} ${lines[0] ?? ''}`, ...lines.slice(1)]
  })
}

function bulletOf(list: NoteNode, { attrs }: NoteNode, index: number): string {
  if (list.type === 'bulletList') return '•'
  if (list.type === 'orderedList') return `${firstNumber(list) + index}.`
  return list.type === 'taskList' ? tickOf(attrs?.checked === true) : ''
}

function firstNumber({ attrs, content = [] }: NoteNode): number {
  const first = attrs?.start ?? 1
  return first >= 0 && first + content.length <= HIGHEST_NUMBER ? first : 1
}

/** Text behind a bullet, its later lines below its first. */
export function hang(text: string, bullet: string): string {
  return bullet + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(bullet.length)}`)
}

function inlinesOf(node: NoteNode): NoteNode[] {
  return trimLine(flatten(node))
}

/** Texts and line breaks from the first words to the last: a break at either end would show as a backslash. */
export function trimLine(inlines: readonly NoteNode[]): NoteNode[] {
  const isText = ({ type, text }: NoteNode) =>
    type === 'footnote' || (type === 'text' && visibleText(text ?? '').trim() !== '')
  return inlines.slice(Math.max(0, inlines.findIndex(isText)), inlines.findLastIndex(isText) + 1)
}

function flatten(node: NoteNode): NoteNode[] {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'footnote'
    ? [node]
    : (node.content ?? []).flatMap(flatten)
}

/**
 * Texts, line breaks and marks of footnotes as one line of CommonMark, or several with a backslash between; breaks at the ends
 * are left out by `trimLine`.
 */
export function renderInlines(
  nodes: readonly NoteNode[],
  mark: FootnoteMark = number => `[^${number}]`,
): string {
  let rendered = ''
  nodes.forEach((node, index) => {
    if (node.type === 'hardBreak') rendered += '\\\n'
    else if (node.type === 'footnote') rendered += mark(node.number ?? 0)
    else rendered += renderText(node, rendered, nodes[index + 1])
  })
  return rendered.trim()
}

/** Emphasis must touch its words, so white space at the ends stays outside. */
function renderText(node: NoteNode, before: string, next: NoteNode | undefined): string {
  const text = escapeMarkdown(node.text ?? '')
  const [, open = '', inner = '', close = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const marks = node.marks ?? []
  const link = marks.find(mark => mark.type === 'link')
  if (inner === '') return text
  const stars = link !== undefined || (canOpen(before + open, inner) && canClose(inner, close, next))
  const emphasised = marks.reduce((words, mark) => emphasise(words, mark, stars), inner)
  const linked =
    link && isSafeLink(link.attrs.href) ? `[${emphasised}](<${linkTarget(link.attrs.href)}>)` : emphasised
  return open + linked + close
}

function emphasise(text: string, mark: WrittenMark, stars: boolean): string {
  switch (mark.type) {
    case 'bold':
      return stars ? `**${text}**` : `<strong>${text}</strong>`
    case 'italic':
      return stars ? `*${text}*` : `<em>${text}</em>`
    case 'strike':
      // CommonMark has no sign for it.
      return `<del>${text}</del>`
    case 'link':
      return text
    default:
      return assertNever(mark)
  }
}

/**
 * Whether stars open emphasis between these: CommonMark's left-flanking rule, kept on its safe side. Where they do
 * not, as inside a word or against other emphasis, the mark is written as an HTML element.
 */
function canOpen(before: string, inner: string): boolean {
  return (
    before === '' || /\s$/.test(before) || (/^[\p{L}\p{N}]/u.test(inner) && /[([>"'\-,.;:/]$/.test(before))
  )
}

function canClose(inner: string, close: string, next: NoteNode | undefined): boolean {
  if (close !== '' || !next || next.type === 'hardBreak' || next.type === 'footnote') return true
  const after = next.text ?? ''
  if (/^\s/.test(after)) return true
  return !next.marks?.length && /[\p{L}\p{N}]$/u.test(inner) && /^[)\]"'\-,.;:/]/.test(after)
}

function linkTarget(address: string): string {
  return address.trim().replace(/[\s<>\\&*_`|\p{Cc}]/gu, encodeURIComponent)
}
