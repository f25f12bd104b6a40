import { isSafeLink, type NoteMark, type NoteNode } from '../../annotation/note'
import { escapeHtml } from './quoted-html'

/** A text of a note with its formats, or a line break, as HTML. */
export function inlineHtml({ type, text = '', marks = [] }: NoteNode): string {
  return type === 'hardBreak' ? '<br>' : marks.reduce(applyMark, escapeHtml(text))
}

function applyMark(html: string, mark: NoteMark): string {
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
