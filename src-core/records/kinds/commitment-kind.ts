import { commitmentSchema, MOST_COMMITMENTS } from '../../suggesting/promises/commitment'
import { describeRecord } from './record-descriptor'

/** The register of commitments: one file. */
export const commitmentKind = describeRecord({
  schema: 'kanttekening/commitments',
  version: 1,
  migrations: [],
  record: commitmentSchema,
  place: 'commitments',
  perDocument: false,
  labels: ['commitment-create', 'commitment-change', 'commitment-delete'],
  name: ({ what, by, to }) => what || [by, to].filter(name => name !== '').join(' → '),
  events: {
    names: ['commitments-changed'],
    nameOf: () => 'commitments-changed',
    paper: false,
    project: false,
  },
  layered: false,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_COMMITMENTS,
    needs: ({ annotation }) => [{ kind: 'annotation', id: annotation }],
    arrive(commitment, here) {
      const paper = here.paper(commitment.documentId)
      return paper && { record: { ...commitment, documentId: paper.id }, standing: 'same' }
    },
  },
  merge: {
    together: [
      ['until', 'isAbout'],
      ['state', 'keptIn'],
    ],
    choice: {
      side: ({ what, by, to, until, remark }) => ({
        title: what,
        isQuote: false,
        themes: null,
        note: null,
        text: [by, to, until ?? '', remark].filter(words => words !== '').join('\n'),
      }),
    },
  },
  holds: () => null,
})
