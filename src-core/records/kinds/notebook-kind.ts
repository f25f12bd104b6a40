import { MOST_PAGES, notebookPageSchema } from '../../notebook/page'
import { pageText, quotedOn } from '../../notebook/walk-page'
import { isRegionId } from '../../regions/region'
import { describeRecord } from './record-descriptor'

/** Pages of the notebook: one file. */
export const notebookKind = describeRecord({
  schema: 'kanttekening/notebook',
  version: 1,
  migrations: [],
  record: notebookPageSchema,
  place: 'pages',
  perDocument: false,
  labels: ['notebook-create', 'notebook-change', 'notebook-delete'],
  name: ({ title }) => title,
  events: { names: ['notebook-changed'], nameOf: () => 'notebook-changed', paper: false, project: false },
  layered: false,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_PAGES,
    needs: ({ body }) => quotedOn(body).map(id => ({ kind: isRegionId(id) ? 'region' : 'annotation', id })),
    arrive: page => ({ record: page, standing: 'same' }),
  },
  merge: {
    together: [],
    choice: {
      side: ({ title, body }) => ({ title, isQuote: false, themes: null, note: null, text: pageText(body) }),
    },
  },
  holds: () => null,
})
