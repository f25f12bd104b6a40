import { documentEntrySchema } from '../../document/entry'
import { describeRecord } from './record-descriptor'

/** That papers are in the project, or in its trash: one file. */
export const documentKind = describeRecord({
  schema: 'kanttekening/documents',
  version: 1,
  migrations: [],
  record: documentEntrySchema,
  place: 'documents',
  perDocument: false,
  labels: ['document-add', 'document-delete', 'document-reread', 'document-edition'],
  name: ({ title }) => title,
  events: { names: [], nameOf: () => null, paper: false, project: true },
  layered: false,
  trash: 'annotations',
  // Papers travel whole, as the package's own files.
  packages: null,
  merge: { together: [], choice: null },
  holds: () => null,
})
