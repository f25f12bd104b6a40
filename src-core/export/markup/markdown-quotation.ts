import { type Quotation, type QuotedPart, quotedLines } from '../../document/quotation'
import { escapeMarkdown } from './escape-markdown'

/** The words of a quotation as CommonMark, each of its lines a paragraph, struck words between waves. */
export function markdownQuotation(quotation: Quotation): string {
  return quotedLines(quotation)
    .map(parts => parts.map(renderPart).join('').trim())
    .join('\n\n')
}

function renderPart({ text, isStruck }: QuotedPart): string {
  return isStruck ? `~~${escapeMarkdown(text)}~~` : escapeMarkdown(text)
}
