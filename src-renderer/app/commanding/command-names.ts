import type nl from '../../i18n/nl/app.json'
import type nlKeys from '../../i18n/nl/keys.json'
import type { Deed } from '../../keys/key-row'

interface Named {
  /** Where its words stand. */
  readonly name: string
  /** Whether the command palette offers it before anything is typed. */
  readonly isOffered?: true
}

/** What everything that can be done is called, in the order in which the command palette shows it. */
export const commandNames = {
  find: { name: 'key-find', isOffered: true },
  search: { name: 'search-all', isOffered: true },
  filter: { name: 'filtering:title', isOffered: true },
  'clear-filter': { name: 'filtering:clear' },
  export: { name: 'export', isOffered: true },
  print: { name: 'print', isOffered: true },
  import: { name: 'add-paper', isOffered: true },
  'import-folder': { name: 'add-folder', isOffered: true },
  'paste-text': { name: 'paste-text', isOffered: true },
  themes: { name: 'themes' },
  suggest: { name: 'suggesting:title', isOffered: true },
  register: { name: 'suggesting:register', isOffered: true },
  'to-register': { name: 'suggesting:to-register' },
  'make-package': { name: 'packages:make' },
  'open-package': { name: 'packages:open' },
  undo: { name: 'undo', isOffered: true },
  redo: { name: 'redo', isOffered: true },
  'toggle-navigation': { name: 'show-navigation', isOffered: true },
  'toggle-annotations': { name: 'show-annotations', isOffered: true },
  'toggle-original': { name: 'show-original', isOffered: true },
  'toggle-notebook': { name: 'show-notebook', isOffered: true },
  split: { name: 'split:split', isOffered: true },
  'other-side': { name: 'split:other-side', isOffered: true },
  'swap-sides': { name: 'split:swap', isOffered: true },
  'close-side': { name: 'split:close-side', isOffered: true },
  'side-by-side': { name: 'columns:side-by-side', isOffered: true },
  'focus-mode': { name: 'comfort:focus-mode', isOffered: true },
  'read-aloud': { name: 'comfort:read-aloud', isOffered: true },
  agreement: { name: 'agreement', isOffered: true },
  'theme-counts': { name: 'theme-counts', isOffered: true },
  citations: { name: 'citing:title', isOffered: true },
  'copy-link': { name: 'copy-link' },
  'copy-cited': { name: 'key-copy-cited' },
  highlighter: { name: 'key-highlighter' },
  overlaps: { name: 'key-overlaps' },
  connect: { name: 'key-connect' },
  'split-here': { name: 'key-split-here' },
  'to-notebook': { name: 'to-notebook' },
  'note-turn': { name: 'note-turn' },
  'mark-region': { name: 'regions:mark', isOffered: true },
  turns: { name: 'key-turns', isOffered: true },
  'annotation-list': { name: 'key-annotation-list', isOffered: true },
  'more-like-this': { name: 'more-like-this', isOffered: true },
  judge: { name: 'key-judge', isOffered: true },
  'next-unjudged': { name: 'key-next-unjudged', isOffered: true },
  'previous-unjudged': { name: 'key-previous-unjudged' },
  across: { name: 'key-across', isOffered: true },
  referring: { name: 'key-referring' },
  'select-all': { name: 'key-select-all' },
  review: { name: 'review', isOffered: true },
  'review-next': { name: 'key-review-next' },
  'review-previous': { name: 'key-review-previous' },
  'set-words': { name: 'set-words', isOffered: true },
  back: { name: 'back' },
  forward: { name: 'forward' },
  'next-turn': { name: 'key-next-turn' },
  'previous-turn': { name: 'key-previous-turn' },
  palette: { name: 'key-palette' },
  settings: { name: 'settings', isOffered: true },
  shortcuts: { name: 'shortcuts', isOffered: true },
  'new-project': { name: 'new-project' },
  'text-larger': { name: 'text-larger' },
  'text-smaller': { name: 'text-smaller' },
  'text-reset': { name: 'text-reset' },
} as const satisfies Record<Deed, Named>

type AppWord = Exclude<keyof typeof nl, `${string}_${'one' | 'other'}`>

/** Where the words of a line of the overview of shortcuts stand. */
export type CommandName = AppWord | `keys:${keyof typeof nlKeys}` | (typeof commandNames)[Deed]['name']

/** The areas of words that those names are in. */
export const NAME_AREAS = [
  'app',
  'keys',
  'packages',
  'split',
  'comfort',
  'citing',
  'columns',
  'suggesting',
  'filtering',
  'regions',
] as const
