import { noteText } from '../annotation/note-text'
import { partiesIn, turnAt } from '../document/locate'
import { citablePage } from './citation'
import { codePointCounter } from './code-points'
import { type ExportEntry, type ExportSource, sortThemes } from './collect-entries'
import type { ExportOptions } from './options'

/** Annotations as JSON for other programs; the format is described in `docs/file-formats.md`. */
export function renderJson(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: ExportOptions,
): string {
  const documents = [...new Map(entries.map(({ document }) => [document.id, document])).values()]
  const counters = new Map(documents.map(({ id, text }) => [id, codePointCounter(text)]))
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
    themes: sortThemes(source.themes).map(({ id, parent, name, description, colour, key }) => ({
      id,
      parent,
      name,
      description,
      colour,
      key,
    })),
    annotations: entries.map(entry =>
      exportAnnotation(entry, counters.get(entry.document.id) ?? (offset => offset)),
    ),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function exportAnnotation(
  { annotation, document, citation, place, author, themes }: ExportEntry,
  codePointsBefore: (offset: number) => number,
) {
  const { id, documentId, start, end, quote, note, created, modified } = annotation
  const turn = turnAt(document, start)
  return {
    id,
    documentId,
    citation,
    place,
    page: citablePage(document, start),
    parties: partiesIn(document, start, end),
    turn: turn && { role: turn.role, numbers: turn.numbers, label: turn.label },
    quote,
    position: {
      utf16: { start, end },
      codePoints: { start: codePointsBefore(start), end: codePointsBefore(end) },
    },
    themes: themes.map(theme => ({ id: theme.id, name: theme.name })),
    note,
    noteText: noteText(note),
    author,
    created,
    modified,
  }
}
