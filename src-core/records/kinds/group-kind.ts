import { MOST_GROUPS, themeGroupSchema } from '../../codebook/theme-group'
import { describeRecord } from './record-descriptor'

/** Groups of themes: one file. */
export const groupKind = describeRecord({
  schema: 'kanttekening/groups',
  version: 1,
  migrations: [],
  record: themeGroupSchema,
  place: 'groups',
  perDocument: false,
  labels: ['group-create', 'group-rename', 'group-fill', 'group-delete', 'group-add'],
  name: ({ name }) => name,
  events: { names: ['groups-changed'], nameOf: () => 'groups-changed', paper: false, project: false },
  layered: false,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_GROUPS,
    needs: ({ themes }) => themes.map(id => ({ kind: 'theme', id })),
    arrive: (group, here) => ({
      record: { ...group, themes: [...new Set(group.themes.map(id => here.sameTheme(id)))] },
      standing: 'same',
    }),
  },
  merge: {
    together: [],
    choice: {
      side: ({ name, themes }, { themeName }) => ({
        title: name,
        isQuote: false,
        themes: themes.map(themeName),
        note: null,
        text: '',
      }),
    },
  },
  holds: () => null,
})
