import type { NoteNode } from '../../annotation/note'
import { tickOf } from '../../annotation/written/tick'
import { plainQuotation } from '../../document/quotation'
import { visibleText } from '../markup/visible-text'
import type { ExportLanguage } from '../words'
import { layOutPage } from './lay-out-page'
import type { PagePart } from './page-part'
import type { PageSource } from './page-source'
import { bracketSource } from './page-words'

/**
 * A page of the notebook as plain text for programs that take no other: sources in brackets behind the words, cells parted by
 * tabs, paragraphs by empty lines.
 */
export function renderTextPage(page: PageSource): string {
  const { parts } = layOutPage(page)
  return `${[visibleText(page.title), textParts(parts, page.language)].filter(Boolean).join('\n\n')}\n`
}

function textParts(parts: readonly PagePart[], language: ExportLanguage, between = '\n\n'): string {
  return parts
    .map(part => textPart(part, language))
    .filter(text => text !== '')
    .join(between)
}

function textPart(part: PagePart, language: ExportLanguage): string {
  const item = (parts: readonly PagePart[], bullet: string) =>
    `${bullet} ${textParts(parts, language, '\n')
      .split('\n')
      .join(`\n${' '.repeat(bullet.length + 1)}`)}`
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return textLine(part.line)
    case 'list':
      return part.items
        .map((parts, index) => item(parts, part.start === null ? '-' : `${part.start + index}.`))
        .join('\n')
    case 'tasks':
      return part.items.map(({ isDone, parts }) => item(parts, tickOf(isDone))).join('\n')
    case 'quote':
      return textParts(part.parts, language)
    case 'table':
      return part.rows
        .map(row =>
          row.map(({ parts }) => textParts(parts, language).replace(/\s*[\n\t]\s*/g, ' ')).join('\t'),
        )
        .join('\n')
    case 'quotation':
      return `“${visibleText(plainQuotation(part.quotation)).trim()}” ${visibleText(bracketSource(part.source, language))}`
    case 'paraphrase':
      return `${textLine(part.line)} ${visibleText(bracketSource(part.source, language))}`
  }
}

function textLine(line: readonly NoteNode[]): string {
  const words = line.map(({ type, text = '', attrs }) => {
    if (type === 'footnote') return ` (${attrs?.text ?? ''})`
    return type === 'hardBreak' ? '\n' : text
  })
  return visibleText(words.join('')).trim()
}
