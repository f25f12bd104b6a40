import { rejectionSchema } from '../../suggesting/rejection'
import { describeRecord } from './record-descriptor'

/** Suggestions that analysts turned down: a file a paper. */
export const rejectionKind = describeRecord({
  schema: 'kanttekening/rejections',
  version: 1,
  migrations: [],
  record: rejectionSchema,
  place: 'rejections',
  perDocument: true,
  labels: ['suggestion-accept', 'suggestion-reject', 'suggestion-restore'],
  name: ({ quote }) => quote.exact,
  events: { names: ['rejections-changed'], nameOf: () => 'rejections-changed', paper: false, project: false },
  layered: false,
  trash: null,
  packages: null,
  merge: { together: [], choice: null },
  holds: () => null,
})
