import type { NoteNode } from '../../annotation/note'
import { isSafeLink, type WrittenMark } from '../../annotation/written/written-marks'
import { escapeHtml } from './quoted-html'

/** What stands in the text where a footnote is. */
export type FootnoteHtml = (number: number, text: string) => string

/** A text of a note with its formats, a line break, or the mark of a footnote, as HTML. */
export function inlineHtml(
  { type, text = '', marks = [], number = 0, attrs }: NoteNode,
  footnote: FootnoteHtml,
): string {
  if (type === 'footnote') return footnote(number, attrs?.text ?? '')
  return type === 'hardBreak' ? '<br>' : marks.reduce(applyMark, escapeHtml(text))
}

function applyMark(html: string, mark: WrittenMark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`
    case 'italic':
      return `<em>${html}</em>`
    case 'strike':
      return `<s>${html}</s>`
    case 'link':
      return isSafeLink(mark.attrs.href)
        ? `<a href="${escapeHtml(mark.attrs.href.trim())}" rel="noreferrer">${html}</a>`
        : html
  }
}
