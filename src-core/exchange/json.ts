import { noteText } from '../annotation/note-text'
import { turnAt } from '../document/locate'
import type { ExportEntry, ExportSource } from './collect-entries'
import type { ExportOptions } from './options'

/** Annotations as JSON for other programs; the format is described in `docs/file-formats.md`. */
export function renderJson(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: ExportOptions,
): string {
  const documents = [...new Map(entries.map(({ document }) => [document.id, document])).values()]
  const data = {
    schema: 'kanttekening/export@1',
    project: source.projectName,
    exportedAt: source.exportedAt,
    filter: options.filter,
    documents: documents.map(({ id, meta, source: { name, sha256 } }) => ({
      id,
      ...meta,
      source: { name, sha256 },
    })),
    themes: source.themes.map(({ id, parent, name, description, colour, key }) => ({
      id,
      parent,
      name,
      description,
      colour,
      key,
    })),
    annotations: entries.map(exportAnnotation),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function exportAnnotation({ annotation, document, citation, place, author, themes }: ExportEntry) {
  const { id, documentId, start, end, quote, note, created, modified } = annotation
  const turn = turnAt(document, start)
  return {
    id,
    documentId,
    citation,
    place,
    turn: turn && { role: turn.role, numbers: turn.numbers, label: turn.label },
    quote,
    position: {
      utf16: { start, end },
      codePoints: { start: codePoints(document.text, start), end: codePoints(document.text, end) },
    },
    themes: themes.map(theme => ({ id: theme.id, name: theme.name })),
    note,
    noteText: noteText(note),
    author,
    created,
    modified,
  }
}

/** How many code points stand before a UTF-16 offset. */
function codePoints(text: string, offset: number): number {
  let pairs = 0
  for (let at = 0; at < offset - 1; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdbff) pairs += 1
  }
  return offset - pairs
}
