import type { Annotation } from '../annotation/model'
import { noteText } from '../annotation/note-text'
import { type AnnotationRow, LONGEST_IN_ROW } from './annotation-row'

/**
 * The rows of a paper with its annotations that changed put in and those that were deleted left out; null where the paper
 * itself must be looked at for it, since one is new to the rows or has other boundaries.
 */
export function changedRows(
  rows: readonly AnnotationRow[],
  changed: readonly Annotation[],
): AnnotationRow[] | null {
  const waiting = new Map(changed.map(one => [one.id, one]))
  const next = rows.flatMap(row => {
    const now = waiting.get(row.id)
    if (!now) return [row]
    if (now.deleted) return []
    if (now.start !== row.start || now.end !== row.end) return [row]
    waiting.delete(row.id)
    const { themes, author, created, modified } = now
    const note = noteText(now.note).slice(0, LONGEST_IN_ROW)
    return [{ ...row, themes, author, created, modified, note }]
  })
  // One that was deleted and never stood here changes nothing.
  return [...waiting.values()].every(({ deleted }) => deleted) ? next : null
}
