import { ownValue } from '../../basics/own-value'
import { type Quotation, quotedLines } from '../../document/quotation'
import { visibleText } from './visible-text'

/** The lines of a quotation, struck words in `<s>`. */
export function quotedHtml(quotation: Quotation): string[] {
  return quotedLines(quotation).map(parts =>
    parts.map(({ text, isStruck }) => (isStruck ? `<s>${escapeHtml(text)}</s>` : escapeHtml(text))).join(''),
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that HTML shows as it is, in content and in attributes. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, character => ownValue(ENTITIES, character) ?? '')
}
