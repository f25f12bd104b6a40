import { noteText } from '../../annotation/note-text'
import { MOST_RECORDS } from '../../basics/limits'
import { nameRegion } from '../../regions/name-region'
import { liesOn, type Region, regionSchema } from '../../regions/region'
import { describeRecord } from './record-descriptor'

/** Regions of original pages and replies to them: a file a paper. */
export const regionKind = describeRecord({
  schema: 'kanttekening/regions',
  version: 1,
  migrations: [],
  record: regionSchema,
  place: 'regions',
  perDocument: true,
  labels: ['region-create', 'region-tag', 'region-move', 'region-note', 'region-delete'],
  name: (region: Region) => nameRegion(region),
  events: { names: ['regions-changed'], nameOf: () => 'regions-changed', paper: false, project: false },
  layered: true,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_RECORDS,
    needs: ({ themes, replyTo }) => [
      ...themes.map(id => ({ kind: 'theme', id })),
      ...(replyTo === undefined ? [] : [{ kind: 'region', id: replyTo }]),
    ],
    arrive(region, here) {
      const paper = here.paper(region.documentId)
      if (!paper) return null
      const themes = [...new Set(region.themes.map(id => here.sameTheme(id)))]
      const record = { ...region, documentId: paper.id, themes }
      // On other bytes than it was drawn on it has no place that is sure.
      return { record, standing: region.deleted || liesOn(region, paper) ? 'same' : 'lost' }
    },
  },
  merge: {
    together: [['documentId', 'sha256', 'page', 'box', 'words']],
    choice: {
      side: (region, { themeName }) => ({
        title: nameRegion(region),
        isQuote: false,
        themes: region.themes.map(themeName),
        note: noteText(region.note),
        text: '',
      }),
    },
  },
  holds: () => null,
})
