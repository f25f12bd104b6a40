import { type Note, noteSchema, sameNote } from '../../src-core/annotation/note'
import { fieldFaultsOf } from '../../src-core/contract/field-fault'
import type { Region } from '../../src-core/regions/region'
import { ask } from '../state/actions'
import { createDrafts } from '../state/create-drafts'
import { showRegion, useRegions } from './regions-store'

/** Notes being written on regions, by the region’s id. */
export const regionDrafts = createDrafts<Note | null, Region>({
  name: 'regions',
  same: sameNote,
  valueOf: ({ note }) => note,
  kept: ({ id, documentId }) => {
    const { regions, documentId: shown } = useRegions.getState()
    return documentId === shown ? (regions.get(id) ?? null) : undefined
  },
  problem: note => {
    const fits = noteSchema.nullable().safeParse(note)
    return fits.success
      ? null
      : { code: 'bad-input', message: fits.error.message, fields: fieldFaultsOf(fits.error) }
  },
  send: ({ id }, note, noteBefore, sitting) => ask('region.write', { id, note, noteBefore, sitting }),
  show: (region, note) => showRegion({ ...region, note }),
})
