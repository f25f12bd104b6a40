import { correctionSchema } from '../../document/corrections/correction'
import { describeRecord } from './record-descriptor'

/** What analysts set right in the structure of papers: a file a paper. */
export const correctionKind = describeRecord({
  schema: 'kanttekening/corrections',
  version: 1,
  migrations: [],
  record: correctionSchema,
  place: 'corrections',
  perDocument: true,
  labels: ['correction-make', 'correction-remove'],
  name: () => '',
  events: { names: [], nameOf: () => null, paper: true, project: true },
  layered: false,
  trash: null,
  packages: null,
  merge: { together: [], choice: null },
  holds: () => null,
})
