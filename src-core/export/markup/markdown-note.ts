import { isSafeLink, type NoteMark, type NoteNode } from '../../annotation/note'
import { assertNever } from '../../basics/assert-never'
import { escapeMarkdown } from './escape-markdown'
import { visibleText } from './visible-text'

/** The highest number CommonMark takes for a list item. */
const HIGHEST_NUMBER = 999_999_999

/** How many levels of headings an export has itself. */
const OWN_HEADINGS = 3

/** A note's blocks as CommonMark. */
export function renderMarkdownNote(nodes: readonly NoteNode[]): string {
  return nodes
    .map(renderBlock)
    .filter(text => text !== '')
    .join('\n\n')
}

/** Puts a prefix before every line, without trailing spaces: `> ` makes a quote. */
export function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map(line => `${prefix}${line}`.trimEnd())
    .join('\n')
}

function renderBlock(node: NoteNode): string {
  const content = node.content ?? []
  switch (node.type) {
    case 'paragraph':
    case 'text':
    case 'hardBreak':
      return renderInlines(inlinesOf(node))
    case 'heading': {
      // Below the export's own headings, and on one line, as a heading must be.
      const words = renderInlines(inlinesOf(node)).replace(/\\?\n/g, ' ')
      return words === '' ? '' : `${'#'.repeat(OWN_HEADINGS + (node.attrs?.level ?? 1))} ${words}`
    }
    case 'blockquote': {
      const quoted = renderMarkdownNote(content)
      return quoted === '' ? '' : prefixLines(quoted, '> ')
    }
    case 'bulletList':
      return itemsOf(content, () => '- ')
    case 'orderedList':
      return itemsOf(content, index => `${firstNumber(node) + index}. `)
    case 'listItem':
      return renderMarkdownNote(content)
    default:
      return assertNever(node.type)
  }
}

/** An empty item is left out: bullets of nothing within each other would read as a rule across the page. */
function itemsOf(items: readonly NoteNode[], bullet: (index: number) => string): string {
  return items
    .map(renderBlock)
    .filter(text => text !== '')
    .map((text, index) => hang(text, bullet(index)))
    .join('\n')
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
  const isText = ({ type, text }: NoteNode) => type === 'text' && visibleText(text ?? '').trim() !== ''
  return inlines.slice(Math.max(0, inlines.findIndex(isText)), inlines.findLastIndex(isText) + 1)
}

function flatten(node: NoteNode): NoteNode[] {
  return node.type === 'text' || node.type === 'hardBreak' ? [node] : (node.content ?? []).flatMap(flatten)
}

/** Texts and line breaks as one line of CommonMark, or several with a backslash between; breaks at the ends are left out by `trimLine`. */
export function renderInlines(nodes: readonly NoteNode[]): string {
  let rendered = ''
  nodes.forEach((node, index) => {
    rendered += node.type === 'hardBreak' ? '\\\n' : renderText(node, rendered, nodes[index + 1])
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

function emphasise(text: string, mark: NoteMark, stars: boolean): string {
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
  if (close !== '' || !next || next.type === 'hardBreak') return true
  const after = next.text ?? ''
  if (/^\s/.test(after)) return true
  return !next.marks?.length && /[\p{L}\p{N}]$/u.test(inner) && /^[)\]"'\-,.;:/]/.test(after)
}

function linkTarget(address: string): string {
  return address.trim().replace(/[\s<>\\&*_`|\p{Cc}]/gu, encodeURIComponent)
}
