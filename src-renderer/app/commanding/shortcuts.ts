import type { OwnKeys } from '../../../src-core/contract/keys/own-keys'
import { boundKeys } from '../../keys/bound-keys'
import { combinationsOf, type Press } from '../../keys/combination'
import type { KeyRow } from '../../keys/key-row'
import { type CommandName, commandNames } from './command-names'

/** One line of the overview of shortcuts. */
export type Shortcut = KeyRow<CommandName>

interface Group {
  readonly title: Shortcut['what']
  readonly rows: readonly Shortcut[]
}

const withKeys: readonly Group[] = [
  {
    title: 'keys-reading',
    rows: [
      { what: 'key-find', keys: ['Ctrl+F'], run: 'find' },
      { what: 'key-find-next', keys: ['Enter', 'Shift+Enter'] },
      { what: 'key-search', keys: ['Ctrl+Shift+F'], run: 'search' },
      { what: 'key-palette', keys: ['Ctrl+K'], run: 'palette' },
      { what: 'key-next-turn', keys: ['J'], run: 'next-turn', reach: 'over-the-paper' },
      { what: 'key-previous-turn', keys: ['K'], run: 'previous-turn', reach: 'over-the-paper' },
      { what: 'key-across', keys: ['Q'], run: 'across', reach: 'over-the-paper' },
      { what: 'key-judge-status', keys: ['1 – 3', '0'] },
      { what: 'key-judge', keys: ['S'], run: 'judge', reach: 'over-the-paper' },
      { what: 'key-next-unjudged', keys: ['U'], run: 'next-unjudged', reach: 'over-the-paper' },
      { what: 'key-previous-unjudged', keys: ['Shift+U'], run: 'previous-unjudged', reach: 'over-the-paper' },
      { what: 'key-turns', keys: ['T'], run: 'turns', reach: 'over-the-paper' },
      { what: 'key-annotation-list', keys: ['L'], run: 'annotation-list', reach: 'over-the-paper' },
      { what: 'key-referring', keys: ['R'], run: 'referring', reach: 'over-the-paper' },
      { what: 'key-review-next', keys: ['F8'], run: 'review-next' },
      { what: 'key-review-previous', keys: ['Shift+F8'], run: 'review-previous' },
      { what: 'key-back', keys: ['Alt+ArrowLeft'], run: 'back', reach: 'outside-text' },
      { what: 'key-forward', keys: ['Alt+ArrowRight'], run: 'forward', reach: 'outside-text' },
      { what: 'key-split', keys: ['Ctrl+\\'], run: 'split' },
      { what: 'key-other-side', keys: ['F6'], run: 'other-side', reach: 'over-the-paper' },
      { what: 'key-beside', keys: ['Alt+Enter'] },
      { what: 'columns:side-by-side', keys: ['V'], run: 'side-by-side', reach: 'over-the-paper' },
      { what: 'key-focus-mode', keys: ['F9'], run: 'focus-mode', reach: 'over-the-paper' },
      { what: 'text-larger', keys: ['Ctrl++'], run: 'text-larger' },
      { what: 'text-smaller', keys: ['Ctrl+-'], run: 'text-smaller' },
      { what: 'text-reset', keys: ['Ctrl+0'], run: 'text-reset' },
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
      { what: 'key-select-all', keys: ['Ctrl+A'], run: 'select-all', reach: 'over-a-selection' },
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
      { what: 'note-turn', keys: ['Alt+Shift+N'], run: 'note-turn', reach: 'outside-text' },
      { what: 'regions:mark', keys: ['Alt+Shift+R'], run: 'mark-region', reach: 'outside-text' },
      { what: 'keys:region-move', keys: ['ArrowLeft', 'Shift+ArrowRight'] },
      { what: 'key-to-notebook', keys: ['Ctrl+Shift+Enter'], run: 'to-notebook' },
      { what: 'key-copy-cited', keys: ['Ctrl+Shift+C'], run: 'copy-cited', reach: 'outside-text' },
      { what: 'key-highlighter', keys: ['H'], run: 'highlighter', reach: 'over-the-paper' },
      { what: 'key-overlaps', keys: ['O'], run: 'overlaps', reach: 'over-the-paper' },
      { what: 'key-move-end', keys: [',', '.'] },
      { what: 'key-move-start', keys: ['Shift+,', 'Shift+.'] },
      { what: 'key-connect', keys: ['Ctrl+Shift+L'], run: 'connect', reach: 'outside-text' },
      { what: 'key-split-here', keys: ['Ctrl+Shift+X'], run: 'split-here', reach: 'outside-text' },
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
      { what: 'key-undo', keys: ['Ctrl+Z'], run: 'undo', reach: 'outside-text' },
      { what: 'key-redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], run: 'redo', reach: 'outside-text' },
      { what: 'key-navigation', keys: ['Ctrl+1'], run: 'toggle-navigation' },
      { what: 'key-annotations', keys: ['Ctrl+2'], run: 'toggle-annotations' },
      { what: 'key-original', keys: ['Ctrl+3'], run: 'toggle-original' },
      { what: 'key-notebook', keys: ['Ctrl+4'], run: 'toggle-notebook' },
      { what: 'add-paper', keys: ['Ctrl+Shift+O'], run: 'import' },
      { what: 'paste-text', keys: ['Ctrl+V'] },
      { what: 'key-export', keys: ['Ctrl+E'], run: 'export' },
      { what: 'settings', keys: ['Ctrl+,'], run: 'settings' },
      { what: 'key-shortcuts', keys: ['?'], run: 'shortcuts', reach: 'over-the-paper' },
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
