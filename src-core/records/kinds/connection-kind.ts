import { connectionSchema } from '../../annotation/connecting/connection'
import { MOST_RECORDS } from '../../basics/limits'
import { isRegionId } from '../../regions/region'
import { describeRecord } from './record-descriptor'

/** Named connections between two annotations or regions: one file. */
export const connectionKind = describeRecord({
  schema: 'kanttekening/connections',
  version: 1,
  migrations: [],
  record: connectionSchema,
  place: 'connections',
  perDocument: false,
  labels: ['connection-create', 'connection-change', 'connection-delete'],
  name: ({ words }) => `${words.from} → ${words.to}`,
  events: {
    names: ['connections-changed'],
    nameOf: () => 'connections-changed',
    paper: false,
    project: false,
  },
  layered: true,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_RECORDS,
    needs: ({ from, to }) => [from, to].map(id => ({ kind: isRegionId(id) ? 'region' : 'annotation', id })),
    arrive: connection => ({ record: connection, standing: 'same' }),
  },
  merge: {
    together: [
      ['says', 'name'],
      ['from', 'to', 'words'],
    ],
    choice: {
      side: ({ words, name, says }) => ({
        title: `${words.from} → ${words.to}`,
        isQuote: true,
        themes: null,
        note: null,
        text: says === 'other' ? name : says,
      }),
    },
  },
  holds: () => null,
})
