import { isGroupId } from '../../codebook/theme-group'
import { MOST_SEARCHES, savedSearchSchema } from '../../search/saved-search'
import { describeRecord } from './record-descriptor'

/** Searches that were given a name: one file. */
export const searchKind = describeRecord({
  schema: 'kanttekening/searches',
  version: 1,
  migrations: [],
  record: savedSearchSchema,
  place: 'searches',
  perDocument: false,
  labels: ['search-save', 'search-change', 'search-delete'],
  name: ({ name }) => name,
  events: { names: ['searches-changed'], nameOf: () => 'searches-changed', paper: false, project: false },
  layered: false,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_SEARCHES,
    needs: ({ filter }) => filter.themes.map(id => ({ kind: isGroupId(id) ? 'group' : 'theme', id })),
    arrive: (search, here) => ({
      record: {
        ...search,
        filter: {
          ...search.filter,
          themes: [...new Set(search.filter.themes.map(id => here.sameTheme(id)))],
          papers: search.filter.papers.map(id => here.paper(id)?.id ?? id),
        },
      },
      standing: 'same',
    }),
  },
  merge: {
    together: [['query', 'filter']],
    choice: {
      side: ({ name, query }) => ({ title: name, isQuote: false, themes: null, note: null, text: query }),
    },
  },
  holds: () => null,
})
