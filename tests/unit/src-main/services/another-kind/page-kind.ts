import * as z from 'zod'
import { recordFields } from '../../../../../src-core/document/record'
import { describeRecord } from '../../../../../src-core/records/kinds/record-descriptor'

const pageSchema = z.object({
  ...recordFields,
  title: z.string().min(1).max(200),
  text: z.string().max(10_000),
  /** How far it is scrolled: with the text it was made for, or not at all. */
  line: z.int().nonnegative(),
  /** The annotations it speaks of. */
  about: z.array(z.string()),
})

export type Page = z.infer<typeof pageSchema>

/** A made-up kind of record, a page of a notebook: all that a new kind takes besides its words and its screen. */
export const pageKind = describeRecord({
  schema: 'kanttekening/sheets',
  version: 1,
  migrations: [],
  record: pageSchema,
  place: 'sheets',
  perDocument: false,
  labels: ['sheet-write', 'page-delete'],
  name: ({ title }) => title,
  events: { names: ['sheets-changed'], nameOf: () => 'sheets-changed', paper: false, project: false },
  layered: true,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: 1_000,
    needs: ({ about }) => about.map(id => ({ kind: 'annotation', id })),
    arrive: record => ({ record, standing: 'same' }),
  },
  merge: {
    together: [['text', 'line']],
    choice: {
      side: ({ title, text }) => ({ title, isQuote: false, themes: null, note: null, text }),
    },
  },
  holds: () => null,
})
