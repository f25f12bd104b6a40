import type { Note, NoteMark, NoteNode } from '../annotation/note'
import { formatDate } from './citation'
import type { ExportEntry, ExportGroup, ExportSource } from './collect-entries'
import type { ExportOptions } from './options'
import { exportWords } from './words'

/** Annotations as CommonMark: a heading a group, a block quote a passage, then citation, themes and note. */
export function renderMarkdown(
  source: ExportSource,
  entries: readonly ExportEntry[],
  groups: readonly ExportGroup[],
  { language, groupBy }: ExportOptions,
): string {
  const words = exportWords(language)
  const head = [
    `# ${words.title}: ${escapeMarkdown(source.projectName)}`,
    `${words.exported} ${formatDate(source.exportedAt.slice(0, 10), language)} · ${words.annotations(entries.length)}`,
  ]
  const body = groups.flatMap(group => [
    `## ${escapeMarkdown(group.heading)}`,
    ...group.entries.flatMap(entry => renderEntry(entry, groupBy === 'theme' ? group : null, language)),
  ])
  return `${[...head, ...(groups.length > 0 ? body : [words.none])].join('\n\n')}\n`
}

function renderEntry(
  entry: ExportEntry,
  group: ExportGroup | null,
  language: ExportOptions['language'],
): string[] {
  const words = exportWords(language)
  const { quote, note } = entry.annotation
  const names = entry.themes
    .filter(theme => theme.id !== group?.theme?.id)
    .map(theme => escapeMarkdown(theme.name))
  const themes = names.length > 0 ? `${group ? words.alsoUnder : words.themes}: ${names.join(', ')}` : null
  const notes = note ? renderNodes(note.content) : ''
  return [
    prefixLines(quote.exact.split('\n').map(escapeMarkdown).join('\n\n'), '> '),
    `— ${escapeMarkdown(entry.citation)}`,
    ...(themes ? [themes] : []),
    ...(notes ? [`**${words.note}** (${escapeMarkdown(entry.author)}):`, notes] : []),
  ]
}

function renderNodes(nodes: Note['content']): string {
  return nodes
    .map(renderNode)
    .filter(text => text !== '')
    .join('\n\n')
}

function renderNode(node: NoteNode): string {
  const content = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return content.map(renderInline).join('').trim()
    case 'blockquote':
      return prefixLines(renderNodes(content), '> ')
    case 'bulletList':
      return content.map(item => hang(renderNode(item), '- ')).join('\n')
    case 'orderedList': {
      const first = node.attrs?.start ?? 1
      return content.map((item, index) => hang(renderNode(item), `${first + index}. `)).join('\n')
    }
    case 'listItem':
      return renderNodes(content)
    case 'text':
    case 'hardBreak':
      return renderInline(node)
  }
}

function renderInline(node: NoteNode): string {
  if (node.type === 'hardBreak') return '\\\n'
  const text = escapeMarkdown(node.text ?? '')
  return (node.marks ?? []).reduce(applyMark, text)
}

/** Emphasis must touch its words, so white space at the ends stays outside. */
function applyMark(text: string, mark: NoteMark): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (inner === '') return text
  switch (mark.type) {
    case 'bold':
      return `${before}**${inner}**${after}`
    case 'italic':
      return `${before}*${inner}*${after}`
    case 'link':
      return `${before}[${inner}](<${mark.attrs.href.replace(/[<>\\\n]/g, encodeURIComponent)}>)${after}`
  }
}

function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map(line => `${prefix}${line}`.trimEnd())
    .join('\n')
}

function hang(text: string, bullet: string): string {
  return bullet + text.split('\n').join(`\n${' '.repeat(bullet.length)}`)
}

const SPECIAL = /[\\`*_{}[\]<>#+\-.!|~&:@^$=()]/g

/** Text that Markdown shows as it is: every character that could mean something is escaped, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(SPECIAL, (character, index: number) =>
      needsEscape(text, character, index) ? `\\${character}` : character,
    )
}

/** A hyphen, full stop or parenthesis only means something where a line begins; the rest always. */
function needsEscape(text: string, character: string, index: number): boolean {
  if (!/[-.+:@=()!$^{}#]/.test(character)) return true
  if (character === '!') return text[index + 1] === '['
  if (character === ':') return /(?:https?|ftp|mailto)$/i.test(text.slice(0, index))
  if (character === '@' || character === '$' || character === '^' || character === '{' || character === '}')
    return false
  return /^[\s\d>*+-]*$/.test(text.slice(0, index))
}
