import { formatDate } from '../citing/format-date'
import { ownDay } from '../citing/own-day'
import { tellOfPapers } from '../collect-entries'
import { escapeMarkdown } from '../markup/escape-markdown'
import { hang, prefixLines } from '../markup/markdown-note'
import { pictureName } from '../regions/picture-name'
import { layOutPage } from './lay-out-page'
import { markdownTable } from './markdown-table'
import { markdownLine, markdownQuotation, noteMark } from './markdown-words'
import type { PagePart } from './page-part'
import type { PageSource } from './page-source'
import { tellSource } from './page-words'

/** A page of the notebook as Markdown: CommonMark with the tables, tasks and footnotes of GitHub; its pictures are files beside it. */
export function renderMarkdownPage(page: PageSource): string {
  const { language } = page
  const { parts, sources } = layOutPage(page)
  const day = formatDate(ownDay(page.exportedAt), language)
  const blocks = [
    `# ${escapeMarkdown(page.title)}`,
    `${escapeMarkdown(page.projectName)} · ${day}`,
    ...tellOfPapers(page.quoted.values(), language).map(escapeMarkdown),
    markdownParts(parts),
    sources
      .map(source => {
        const link = source.link === null ? '' : ` [↗](<${source.link}>)`
        return `[^${source.number}]: ${escapeMarkdown(tellSource(source, language))}${link}`
      })
      .join('\n'),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function markdownParts(parts: readonly PagePart[]): string {
  let written = ''
  let last: { readonly kind: PagePart['kind']; readonly isOther: boolean } | null = null
  for (const part of parts) {
    // Two lists in a row are one unless their bullets differ.
    const isOther: boolean = isListed(part) && last !== null && last.kind !== 'paragraph' && !last.isOther
    const block = markdownPart(part, isOther)
    if (block === '') continue
    written += (written === '' ? '' : '\n\n') + block
    last = { kind: isListed(part) ? part.kind : 'paragraph', isOther }
  }
  return written
}

function isListed({ kind }: PagePart): boolean {
  return kind === 'list' || kind === 'tasks'
}

/** `isOther`: with the other kind of bullets. */
function markdownPart(part: PagePart, isOther: boolean): string {
  switch (part.kind) {
    case 'paragraph':
      return markdownLine(part.line)
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${markdownLine(part.line).replace(/\\?\n/g, ' ')}`
    case 'list':
      return markdownItems(part.items, index =>
        part.start === null ? (isOther ? '* ' : '- ') : `${part.start + index}${isOther ? ')' : '.'} `,
      )
    case 'tasks':
      return part.items
        .map(({ isDone, parts }) =>
          hang(`[${isDone ? 'x' : ' '}] ${markdownTask(parts)}`, isOther ? '* ' : '- '),
        )
        .join('\n')
    case 'quote':
      return prefixLines(markdownParts(part.parts), '> ')
    case 'table':
      return markdownTable(part.rows)
    case 'quotation':
      if (part.shown)
        return `![${escapeMarkdown(part.shown.says)}](${pictureName(part.shown.id)})${noteMark(part.source)}`
      return prefixLines(markdownQuotation(part.quotation).join('\n\n') + noteMark(part.source), '> ')
    case 'paraphrase':
      return markdownLine(part.line) + noteMark(part.source)
  }
}

/** An empty item is left out: bullets of nothing within each other would read as a rule across the page. */
function markdownItems(items: readonly (readonly PagePart[])[], bullet: (index: number) => string): string {
  return items
    .map(markdownParts)
    .filter(text => text !== '')
    .map((text, index) => hang(text, bullet(index)))
    .join('\n')
}

/** A box stands before words only: what is no paragraph comes below it. */
function markdownTask(parts: readonly PagePart[]): string {
  return (parts[0]?.kind === 'paragraph' || parts.length === 0 ? '' : '\n\n') + markdownParts(parts)
}
