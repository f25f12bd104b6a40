import type { NoteNode } from '../../annotation/note'
import { type Quotation, type QuotedPart, quotedLines } from '../../document/quotation'
import { escapeMarkdown } from '../markup/escape-markdown'
import { renderInlines, trimLine } from '../markup/markdown-note'
import type { NumberedSource } from './page-part'

/** The mark of a footnote. */
export function noteMark({ number }: NumberedSource): string {
  return `[^${number}]`
}

/** The lines of a quotation that say something, struck words between `~~`. */
export function markdownQuotation(quotation: Quotation): string[] {
  return quotedLines(quotation)
    .map(line => line.map(quotedPart).join('').trim())
    .filter(line => line !== '')
}

/** Words of a line with their formats; breaks are a backslash and a line end. */
export function markdownLine(line: readonly NoteNode[]): string {
  return renderInlines(trimLine(line))
}

function quotedPart({ text, isStruck }: QuotedPart): string {
  return isStruck ? `~~${escapeMarkdown(text)}~~` : escapeMarkdown(text)
}
