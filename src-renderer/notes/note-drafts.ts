import type { Annotation } from '../../src-core/annotation/model'
import { type Note, noteSchema, sameNote } from '../../src-core/annotation/note'
import { fieldFaultsOf } from '../../src-core/contract/field-fault'
import { ask, call } from '../state/actions'
import { createDrafts } from '../state/create-drafts'
import { annotationsOf, documentOf, showAnnotation } from '../state/open-papers'
import { useApp } from '../state/store'

/** Notes being written, by annotation. */
export const noteDrafts = createDrafts<Note | null, Annotation>({
  name: 'notes',
  same: sameNote,
  valueOf: annotation => annotation.note,
  kept: ({ id, documentId }) => {
    const state = useApp.getState()
    return documentOf(state, documentId) ? (annotationsOf(state, documentId).get(id) ?? null) : undefined
  },
  problem: note => {
    const fits = noteSchema.nullable().safeParse(note)
    return fits.success
      ? null
      : { code: 'bad-input', message: fits.error.message, fields: fieldFaultsOf(fits.error) }
  },
  send: ({ id }, note, noteBefore, sitting) => ask('annotation.update', { id, note, noteBefore, sitting }),
  show: (annotation, note) => showAnnotation({ ...annotation, note }),
})

/** Marks the passage of an annotation that went again, with the note that was being written on it. */
export async function keepAsNew(id: string): Promise<Annotation | null> {
  const draft = noteDrafts.use.getState().get(id)
  if (!draft) return null
  const { documentId, start, end, themes } = draft.subject
  const known = themes.filter(theme => useApp.getState().themes.has(theme))
  const made = await call('annotation.create', { documentId, start, end, themes: known, note: draft.typed })
  if (made) noteDrafts.drop(id)
  return made
}
