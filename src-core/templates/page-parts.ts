import type { Note, NoteNode } from '../annotation/note'
import { plainWords } from '../annotation/quoted-words'
import type { ExportEntry } from '../export/collect-entries'
import { KEPT_WORDS, type PageNode } from '../notebook/page-body'

/** A heading of a page. */
export function heading(level: 1 | 2 | 3, text: string): PageNode {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] }
}

/** A paragraph; without words an empty one to write in. */
export function paragraph(text: string): PageNode {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** A paragraph that says in italics what to write in its place. */
export function hint(text: string): PageNode {
  return { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'italic' }] }] }
}

/** A passage as a live quotation, and its note behind it. */
export function quoted({ document, annotation, citation }: ExportEntry): PageNode[] {
  return [
    { type: 'quotation', attrs: sourceOf({ document, annotation, citation }) },
    ...noteParts(annotation.note),
  ]
}

/** A passage with room to write what it comes to. */
export function summed(entry: ExportEntry): PageNode {
  return { type: 'paraphrase', attrs: { ...sourceOf(entry), use: 'summary' } }
}

function sourceOf({
  document,
  annotation,
  citation,
}: Pick<ExportEntry, 'document' | 'annotation' | 'citation'>) {
  return {
    annotation: annotation.id,
    words: plainWords(document, annotation).slice(0, KEPT_WORDS),
    citation,
  }
}

/** What a note holds can stand on a page as it is; but its headings are lines in bold there, so that the page keeps its own outline. */
function noteParts(note: Note | null): PageNode[] {
  return (note?.content ?? []).map(node => (node.type === 'heading' ? inBold(node) : node))
}

function inBold({ content = [] }: NoteNode): PageNode {
  return {
    type: 'paragraph',
    content: content.map(inline =>
      inline.type !== 'text' || inline.marks?.some(({ type }) => type === 'bold')
        ? inline
        : { ...inline, marks: [...(inline.marks ?? []), { type: 'bold' }] },
    ),
  }
}
