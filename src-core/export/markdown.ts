import { type QuotedPart, quotedLines } from '../document/quotation'
import { formatDate } from './citation'
import {
  type CollectedExport,
  type ExportEntry,
  type ExportGroup,
  tellOfPapers,
  tellSetRight,
} from './collect-entries'
import { escapeMarkdown } from './escape-markdown'
import { prefixLines, renderMarkdownNote } from './markdown-note'
import { ownDay } from './own-day'
import type { RenderOptions } from './render-options'
import { exportWords } from './words'

/** Annotations as CommonMark: a heading a group, a block quote a passage, then citation, themes and note. */
export function renderMarkdown(source: CollectedExport, { language, groupBy }: RenderOptions): string {
  const { entries, groups } = source
  const words = exportWords(language)
  const head = [
    `# ${words.title}: ${escapeMarkdown(source.projectName)}`,
    `${words.exported} ${formatDate(ownDay(source.exportedAt), language)} · ${words.annotations(entries.length)}`,
    ...tellOfPapers(entries, language).map(escapeMarkdown),
  ]
  const body = groups.flatMap(group => [
    `## ${escapeMarkdown(group.heading)}`,
    ...group.entries.flatMap(entry => renderEntry(entry, groupBy === 'theme' ? group : null, language)),
  ])
  return `${[...head, ...(groups.length > 0 ? body : [words.none])].join('\n\n')}\n`
}

function renderPart({ text, isStruck }: QuotedPart): string {
  return isStruck ? `~~${escapeMarkdown(text)}~~` : escapeMarkdown(text)
}

function renderEntry(
  entry: ExportEntry,
  group: ExportGroup | null,
  language: RenderOptions['language'],
): string[] {
  const words = exportWords(language)
  const { note } = entry.annotation
  const names = entry.themes
    .filter(theme => theme.id !== group?.theme?.id)
    .map(theme => escapeMarkdown(theme.name))
  const themes = names.length > 0 ? `${group ? words.alsoUnder : words.themes}: ${names.join(', ')}` : null
  const setRight = tellSetRight(entry.quotation, language)
  const notes = note ? renderMarkdownNote(note.content) : ''
  return [
    prefixLines(
      quotedLines(entry.quotation)
        .map(parts => parts.map(renderPart).join('').trim())
        .join('\n\n'),
      '> ',
    ),
    `— ${escapeMarkdown(entry.citation)}`,
    ...(setRight === null ? [] : [escapeMarkdown(setRight)]),
    ...(themes ? [themes] : []),
    ...(notes ? [`**${words.note}** (${escapeMarkdown(entry.author)}):`, notes] : []),
    ...entry.replies.flatMap(({ annotation, author }) => [
      `**${words.reply}** (${escapeMarkdown(author)}):`,
      renderMarkdownNote(annotation.note?.content ?? []),
    ]),
  ]
}
