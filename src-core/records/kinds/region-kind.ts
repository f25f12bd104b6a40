import { noteText } from '../../annotation/note-text'
import { evenSpaces } from '../../basics/even-spaces'
import { MOST_RECORDS } from '../../basics/limits'
import { liesOn, type Region, regionSchema } from '../../regions/region'
import { describeRecord } from './record-descriptor'

/** Regions of original pages: a file a paper. */
export const regionKind = describeRecord({
  schema: 'kanttekening/regions',
  version: 1,
  migrations: [],
  record: regionSchema,
  place: 'regions',
  perDocument: true,
  labels: ['region-create', 'region-tag', 'region-move', 'region-note', 'region-delete'],
  name: nameOf,
  events: { names: ['regions-changed'], nameOf: () => 'regions-changed', paper: false, project: false },
  layered: true,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_RECORDS,
    needs: ({ themes }) => themes.map(id => ({ kind: 'theme', id })),
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
        title: nameOf(region),
        isQuote: false,
        themes: region.themes.map(themeName),
        note: noteText(region.note),
        text: '',
      }),
    },
  },
  holds: () => null,
})

/** `p. 3`, which both languages write, with the words beneath, else those of its note. */
function nameOf({ page, words, note }: Region): string {
  const told = evenSpaces(words === '' ? noteText(note) : words).trim()
  return told === '' ? `p. ${page}` : `p. ${page}: ${told}`
}
