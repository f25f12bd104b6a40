import type { OwnKeys } from '../../../src-core/contract/keys/own-keys'
import { usualKeys } from '../../../src-core/contract/usual-keys'
import { boundKeys } from '../../keys/bound-keys'
import { combinationsOf, type Press } from '../../keys/combination'
import type { KeyRow, Reach } from '../../keys/key-row'
import { type CommandName, commandNames } from './command-names'

/** One line of the overview of shortcuts. */
export type Shortcut = KeyRow<CommandName>

interface Group {
  readonly title: Shortcut['what']
  readonly rows: readonly Shortcut[]
}

/** The line of a command that has keys until the user gives it others. */
function command(what: CommandName, run: keyof typeof usualKeys, reach?: Reach): Shortcut {
  return { what, keys: usualKeys[run], run, ...(reach !== undefined && { reach }) }
}

const withKeys: readonly Group[] = [
  {
    title: 'keys-reading',
    rows: [
      command('key-find', 'find'),
      { what: 'key-find-next', keys: ['Enter', 'Shift+Enter'] },
      command('key-search', 'search'),
      command('key-palette', 'palette'),
      { what: 'key-next-turn', keys: ['J'], run: 'next-turn', reach: 'over-the-paper' },
      { what: 'key-previous-turn', keys: ['K'], run: 'previous-turn', reach: 'over-the-paper' },
      command('key-across', 'across', 'over-the-paper'),
      { what: 'key-judge-status', keys: ['1 – 3', '0'] },
      command('key-judge', 'judge', 'over-the-paper'),
      command('key-next-unjudged', 'next-unjudged', 'over-the-paper'),
      command('key-previous-unjudged', 'previous-unjudged', 'over-the-paper'),
      command('key-turns', 'turns', 'over-the-paper'),
      command('filtering:title', 'filter', 'over-the-paper'),
      command('filtering:clear', 'clear-filter', 'over-the-paper'),
      command('key-annotation-list', 'annotation-list', 'over-the-paper'),
      command('more-like-this', 'more-like-this', 'outside-text'),
      command('key-referring', 'referring', 'over-the-paper'),
      command('key-review-next', 'review-next'),
      command('key-review-previous', 'review-previous'),
      command('key-back', 'back', 'outside-text'),
      command('key-forward', 'forward', 'outside-text'),
      command('key-split', 'split'),
      command('key-other-side', 'other-side', 'over-the-paper'),
      { what: 'key-beside', keys: ['Alt+Enter'] },
      command('columns:side-by-side', 'side-by-side', 'over-the-paper'),
      command('key-focus-mode', 'focus-mode', 'over-the-paper'),
      command('text-larger', 'text-larger'),
      command('text-smaller', 'text-smaller'),
      command('text-reset', 'text-reset'),
      { what: 'key-original-page', keys: ['PageUp', 'PageDown', 'Home', 'End'] },
      { what: 'key-original-size', keys: ['+', '-', '0'] },
    ],
  },
  {
    title: 'keys-marking',
    rows: [
      { what: 'key-select', keys: ['F7'] },
      { what: 'key-select-move', keys: ['Ctrl+Shift+ArrowRight', 'Shift+ArrowDown'] },
      { what: 'key-select-grow', keys: ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft'] },
      command('key-select-all', 'select-all', 'over-a-selection'),
      { what: 'key-theme', keys: ['1 – 9'] },
      { what: 'key-theme-more', keys: ['Shift+1 – 9'] },
      { what: 'key-theme-last', keys: ['Enter'] },
      { what: 'key-theme-none', keys: ['0'] },
      { what: 'key-theme-find', keys: ['A – Z'] },
      { what: 'key-note', keys: ['Ctrl+Enter'] },
      { what: 'key-note-done', keys: ['Ctrl+Enter', 'Escape'] },
      { what: 'key-note-formats', keys: ['Ctrl+B', 'Ctrl+I', 'Ctrl+Shift+S', 'Ctrl+K'] },
      { what: 'keys:note-lists', keys: ['Ctrl+Shift+8', 'Ctrl+Shift+7', 'Ctrl+Shift+9'] },
      { what: 'keys:note-blocks', keys: ['Ctrl+Shift+B', 'Ctrl+Alt+F'] },
      command('note-turn', 'note-turn', 'outside-text'),
      command('regions:mark', 'mark-region', 'outside-text'),
      { what: 'keys:region-move', keys: ['ArrowLeft', 'Shift+ArrowRight'] },
      command('key-to-notebook', 'to-notebook'),
      command('key-copy-cited', 'copy-cited', 'outside-text'),
      command('key-highlighter', 'highlighter', 'over-the-paper'),
      command('key-overlaps', 'overlaps', 'over-the-paper'),
      { what: 'key-move-end', keys: [',', '.'] },
      { what: 'key-move-start', keys: ['Shift+,', 'Shift+.'] },
      command('key-connect', 'connect', 'outside-text'),
      command('key-split-here', 'split-here', 'outside-text'),
      { what: 'key-escape', keys: ['Escape'] },
    ],
  },
  {
    title: 'keys-list',
    rows: [
      { what: 'key-list-move', keys: ['ArrowUp', 'ArrowDown', 'Home', 'End'] },
      { what: 'key-list-open', keys: ['Enter'] },
      { what: 'key-list-choose', keys: ['X'] },
      { what: 'key-list-delete', keys: ['Delete'] },
      { what: 'key-theme-order', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
    ],
  },
  {
    title: 'keys-window',
    rows: [
      command('key-undo', 'undo', 'outside-text'),
      command('key-redo', 'redo', 'outside-text'),
      command('key-navigation', 'toggle-navigation'),
      command('key-annotations', 'toggle-annotations'),
      command('key-original', 'toggle-original'),
      command('key-notebook', 'toggle-notebook'),
      command('add-paper', 'import'),
      { what: 'paste-text', keys: ['Ctrl+V'] },
      command('key-export', 'export'),
      command('print', 'print'),
      command('settings', 'settings'),
      command('key-shortcuts', 'shortcuts', 'over-the-paper'),
    ],
  },
]

const used = new Set(withKeys.flatMap(({ rows }) => rows.map(({ run }) => run)))
const without = Object.entries(commandNames).flatMap(([run, { name }]): Shortcut[] =>
  used.has(run as keyof typeof commandNames)
    ? []
    : [{ what: name, keys: [], run: run as keyof typeof commandNames }],
)

/**
 * Every shortcut, by what one is doing, and last the commands that have no key unless they are given one: the window's keys
 * are read from here, and so is their overview.
 */
export const shortcuts: readonly Group[] = [...withKeys, { title: 'keys:without', rows: without }]

/** Every line of the overview. */
export const shortcutRows: readonly Shortcut[] = shortcuts.flatMap(({ rows }) => rows)

let bound: { readonly own: OwnKeys; readonly byKeys: ReadonlyMap<string, Shortcut> } | null = null

/** The shortcut of the window that a key is with the user's own keys, or undefined; a key no layout has beside Control counts by its place. */
export function shortcutOf(event: Press, own: OwnKeys): Shortcut | undefined {
  // Preferences are replaced, never changed, so the same ones have the same keys.
  if (bound?.own !== own) bound = { own, byKeys: boundKeys(shortcutRows, own) }
  const { byKeys } = bound
  return combinationsOf(event)
    .map(keys => byKeys.get(keys))
    .find(row => row !== undefined)
}
