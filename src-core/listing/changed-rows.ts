import type { Annotation } from '../annotation/model'
import { noteText } from '../annotation/note-text'
import { inDocumentOrder } from '../query/document-order'
import { type AnnotationRow, LONGEST_IN_ROW } from './annotation-row'

/**
 * The rows of a paper with its annotations that changed put in and those that were deleted left out; `gone` has rows that
 * were left out before, by id, since an annotation may come back. Null where the paper itself must be looked at for it: one
 * is new to the rows, or has other boundaries.
 */
export function changedRows(
  rows: readonly AnnotationRow[],
  changed: readonly Annotation[],
  gone: ReadonlyMap<string, AnnotationRow> = new Map(),
): AnnotationRow[] | null {
  const waiting = new Map(changed.map(one => [one.id, one]))
  const next = rows.flatMap(row => {
    const now = waiting.get(row.id)
    if (!now) return [row]
    if (now.deleted) return []
    if (!isInPlace(row, now)) return [row]
    waiting.delete(row.id)
    return [withContent(row, now)]
  })
  // One that was deleted and never stood here changes nothing.
  const others = [...waiting.values()].filter(({ deleted }) => !deleted)
  const back = others.flatMap(now => {
    const row = gone.get(now.id)
    return row && isInPlace(row, now) ? [withContent(row, now)] : []
  })
  if (back.length < others.length) return null
  return back.length === 0 ? next : inDocumentOrder([...next, ...back])
}

function isInPlace(row: AnnotationRow, { start, end }: Annotation): boolean {
  return row.start === start && row.end === end
}

function withContent(
  row: AnnotationRow,
  { themes, author, created, modified, note }: Annotation,
): AnnotationRow {
  return { ...row, themes, author, created, modified, note: noteText(note).slice(0, LONGEST_IN_ROW) }
}
