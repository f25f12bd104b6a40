import { MOST_THEMES } from '../../basics/limits'
import { themeSchema } from '../../codebook/model'
import { describeRecord } from './record-descriptor'

/** Themes: one file. */
export const themeKind = describeRecord({
  schema: 'kanttekening/themes',
  version: 1,
  migrations: [],
  record: themeSchema,
  place: 'themes',
  perDocument: false,
  labels: [
    'theme-create',
    'theme-change',
    'theme-move',
    'theme-delete',
    'theme-merge',
    'theme-split',
    'theme-add',
    'theme-example',
    'theme-unexample',
  ],
  name: ({ name }) => name,
  events: { names: ['themes-changed'], nameOf: () => 'themes-changed', paper: false, project: false },
  layered: false,
  trash: 'moment',
  packages: {
    inEveryPackage: true,
    most: MOST_THEMES,
    // Itself: whoever else worked on the theme. No theme arrives without its place in the tree.
    needs: ({ id, parent }) => [id, ...(parent === null ? [] : [parent])].map(id => ({ kind: 'theme', id })),
    arrive(theme, here) {
      // A theme that is here under another id is here already.
      if (here.sameTheme(theme.id) !== theme.id) return null
      const parent = theme.parent === null ? null : here.sameTheme(theme.parent)
      return { record: { ...theme, parent }, standing: 'same' }
    },
  },
  merge: {
    together: [],
    choice: {
      side: ({ name, description }) => ({
        title: name,
        isQuote: false,
        themes: null,
        note: null,
        text: description,
      }),
    },
  },
  holds: () => null,
})
