import type { OwnKeys } from '../../../src-core/contract/keys/own-keys'
import { usualKeys } from '../../../src-core/contract/usual-keys'
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
      { what: 'key-find', keys: usualKeys.find, run: 'find' },
      { what: 'key-find-next', keys: ['Enter', 'Shift+Enter'] },
      { what: 'key-search', keys: usualKeys.search, run: 'search' },
      { what: 'key-palette', keys: usualKeys.palette, run: 'palette' },
      { what: 'key-next-turn', keys: ['J'], run: 'next-turn', reach: 'over-the-paper' },
      { what: 'key-previous-turn', keys: ['K'], run: 'previous-turn', reach: 'over-the-paper' },
      { what: 'key-across', keys: usualKeys.across, run: 'across', reach: 'over-the-paper' },
      { what: 'key-judge-status', keys: ['1 – 3', '0'] },
      { what: 'key-judge', keys: usualKeys.judge, run: 'judge', reach: 'over-the-paper' },
      {
        what: 'key-next-unjudged',
        keys: usualKeys['next-unjudged'],
        run: 'next-unjudged',
        reach: 'over-the-paper',
      },
      {
        what: 'key-previous-unjudged',
        keys: usualKeys['previous-unjudged'],
        run: 'previous-unjudged',
        reach: 'over-the-paper',
      },
      { what: 'key-turns', keys: usualKeys.turns, run: 'turns', reach: 'over-the-paper' },
      { what: 'filtering:title', keys: usualKeys.filter, run: 'filter', reach: 'over-the-paper' },
      {
        what: 'filtering:clear',
        keys: usualKeys['clear-filter'],
        run: 'clear-filter',
        reach: 'over-the-paper',
      },
      {
        what: 'key-annotation-list',
        keys: usualKeys['annotation-list'],
        run: 'annotation-list',
        reach: 'over-the-paper',
      },
      {
        what: 'more-like-this',
        keys: usualKeys['more-like-this'],
        run: 'more-like-this',
        reach: 'outside-text',
      },
      { what: 'key-referring', keys: usualKeys.referring, run: 'referring', reach: 'over-the-paper' },
      { what: 'key-review-next', keys: usualKeys['review-next'], run: 'review-next' },
      { what: 'key-review-previous', keys: usualKeys['review-previous'], run: 'review-previous' },
      { what: 'key-back', keys: usualKeys.back, run: 'back', reach: 'outside-text' },
      { what: 'key-forward', keys: usualKeys.forward, run: 'forward', reach: 'outside-text' },
      { what: 'key-split', keys: usualKeys.split, run: 'split' },
      { what: 'key-other-side', keys: usualKeys['other-side'], run: 'other-side', reach: 'over-the-paper' },
      { what: 'key-beside', keys: ['Alt+Enter'] },
      {
        what: 'columns:side-by-side',
        keys: usualKeys['side-by-side'],
        run: 'side-by-side',
        reach: 'over-the-paper',
      },
      { what: 'key-focus-mode', keys: usualKeys['focus-mode'], run: 'focus-mode', reach: 'over-the-paper' },
      { what: 'text-larger', keys: usualKeys['text-larger'], run: 'text-larger' },
      { what: 'text-smaller', keys: usualKeys['text-smaller'], run: 'text-smaller' },
      { what: 'text-reset', keys: usualKeys['text-reset'], run: 'text-reset' },
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
      { what: 'key-select-all', keys: usualKeys['select-all'], run: 'select-all', reach: 'over-a-selection' },
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
      { what: 'note-turn', keys: usualKeys['note-turn'], run: 'note-turn', reach: 'outside-text' },
      { what: 'regions:mark', keys: usualKeys['mark-region'], run: 'mark-region', reach: 'outside-text' },
      { what: 'keys:region-move', keys: ['ArrowLeft', 'Shift+ArrowRight'] },
      { what: 'key-to-notebook', keys: usualKeys['to-notebook'], run: 'to-notebook' },
      { what: 'key-copy-cited', keys: usualKeys['copy-cited'], run: 'copy-cited', reach: 'outside-text' },
      { what: 'key-highlighter', keys: usualKeys.highlighter, run: 'highlighter', reach: 'over-the-paper' },
      { what: 'key-overlaps', keys: usualKeys.overlaps, run: 'overlaps', reach: 'over-the-paper' },
      { what: 'key-move-end', keys: [',', '.'] },
      { what: 'key-move-start', keys: ['Shift+,', 'Shift+.'] },
      { what: 'key-connect', keys: usualKeys.connect, run: 'connect', reach: 'outside-text' },
      { what: 'key-split-here', keys: usualKeys['split-here'], run: 'split-here', reach: 'outside-text' },
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
      { what: 'key-undo', keys: usualKeys.undo, run: 'undo', reach: 'outside-text' },
      { what: 'key-redo', keys: usualKeys.redo, run: 'redo', reach: 'outside-text' },
      { what: 'key-navigation', keys: usualKeys['toggle-navigation'], run: 'toggle-navigation' },
      { what: 'key-annotations', keys: usualKeys['toggle-annotations'], run: 'toggle-annotations' },
      { what: 'key-original', keys: usualKeys['toggle-original'], run: 'toggle-original' },
      { what: 'key-notebook', keys: usualKeys['toggle-notebook'], run: 'toggle-notebook' },
      { what: 'add-paper', keys: usualKeys.import, run: 'import' },
      { what: 'paste-text', keys: ['Ctrl+V'] },
      { what: 'key-export', keys: usualKeys.export, run: 'export' },
      { what: 'settings', keys: usualKeys.settings, run: 'settings' },
      { what: 'key-shortcuts', keys: usualKeys.shortcuts, run: 'shortcuts', reach: 'over-the-paper' },
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
